import { trustSuffices, type Actor, type TrustLevel } from '#kernel/actor';
import type { Refusal } from '#kernel/refusal';
import { ok, refuse, type Result } from '#kernel/result';

import { refusals } from './refusals.ts';

/** What a service demands of the person who applies. */
export interface Demand {
  readonly guestAllowed: boolean;
  readonly trustLevel: TrustLevel;
}

/** May this actor apply? A guest where guests are allowed; everybody else with an identity assured well enough (OZG § 3 Abs. 4). */
export function mayApply(actor: Actor, demand: Demand): Result<void, Refusal> {
  if (actor.kind !== 'person') return refuse(refusals.signInNeeded());
  if (demand.guestAllowed) return ok(undefined);
  if (actor.guest) return refuse(refusals.signInNeeded());
  return trustSuffices(actor.trustLevel, demand.trustLevel) ? ok(undefined) : refuse(refusals.identityNeeded(demand.trustLevel));
}
