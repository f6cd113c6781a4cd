import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { deleteThrottle, findThrottle, forgiveThrottle, saveThrottle } from '../data/look-ups.ts';
import { tooManyAttempts } from '../domain/refusals.ts';
import { nextThrottle } from '../domain/throttle.ts';
import type { Keys } from './create-keys.ts';

/** Who tries: `account` is an e-mail address or an account id, `address` the connection. */
export interface AttemptKeys {
  readonly account: string;
  readonly address: string;
}

const kinds = ['account', 'address'] as const;

/**
 * Counts a try before it is made, in a unit of nobody of its own, so that tries in parallel count too.
 * Refuses with `tooManyAttempts` while a key is blocked. Whether the account exists makes no difference.
 */
export async function beginAttempt(unit: Unit, keys: Keys, who: AttemptKeys): Promise<Result<void, ReturnType<typeof tooManyAttempts>>> {
  for (const kind of kinds) {
    const keyHash = keys.hash(`throttle.${kind}`, who[kind]);
    const step = nextThrottle(kind, await findThrottle(unit, keyHash), unit.now);
    if ('blockedUntil' in step) return refuse(tooManyAttempts(Math.max(1, Math.ceil((step.blockedUntil.getTime() - unit.now.getTime()) / 60_000))));
    await saveThrottle(unit, keyHash, step.next);
  }
  return ok(undefined);
}

/** Forgets the tries of an account after it got in, and takes back this one of the connection; wrong ones there fade by themselves. */
export async function endAttempts(unit: Unit, keys: Keys, who: AttemptKeys): Promise<void> {
  await deleteThrottle(unit, keys.hash('throttle.account', who.account));
  await forgiveThrottle(unit, keys.hash('throttle.address', who.address), 1);
}
