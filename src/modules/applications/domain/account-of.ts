import type { Actor } from '#kernel/actor';
import type { AccountId } from '#kernel/ids';

/** The account whose rows this actor may touch. Anybody else here is a fault of wiring, not of a person. */
export function accountOf(actor: Actor): AccountId {
  if (actor.kind === 'person') return actor.accountId;
  if (actor.kind === 'process' && actor.accountId !== undefined) return actor.accountId;
  throw new Error(`a ${actor.kind} has no account`);
}
