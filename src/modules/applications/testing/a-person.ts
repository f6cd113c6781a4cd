import { randomUUID } from 'node:crypto';

import type { Actor } from '#kernel/actor';
import type { AccountId } from '#kernel/ids';

/** A signed-in person with an account of its own. */
export function aPerson(parts: Partial<Extract<Actor, { kind: 'person' }>> = {}): Extract<Actor, { kind: 'person' }> {
  return { kind: 'person', accountId: randomUUID() as AccountId, trustLevel: 'basis', guest: false, ...parts };
}
