import type { Actor } from '#kernel/actor';
import type { AccountId } from '#kernel/ids';

/** The actor of an account whose holder is just signing in: owner of the rows, no assurance yet. */
export function asPerson(accountId: string): Actor {
  return { kind: 'person', accountId: accountId as AccountId, trustLevel: 'none', guest: false };
}
