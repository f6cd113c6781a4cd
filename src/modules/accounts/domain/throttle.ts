/** Failed tries under one key: an account's address, or the connection they came from. */
export interface Throttle {
  readonly failures: number;
  readonly lastAt: Date;
  readonly blockedUntil: Date | null;
}

const forgetAfterMs = 60 * 60_000;
/** Tries that cost nothing; a connection is shared by a household, a library or an office, so it gets more. */
const freeTries = { account: 5, address: 60 } as const;
const longestMs = 15 * 60_000;

/** The state after one more try, or the moment until which no try is taken. Every try counts beforehand; success clears the count. */
export function nextThrottle(kind: keyof typeof freeTries, before: Throttle | undefined, now: Date): { blockedUntil: Date } | { next: Throttle } {
  if (before?.blockedUntil && before.blockedUntil > now) return { blockedUntil: before.blockedUntil };
  const stale = before === undefined || now.getTime() - before.lastAt.getTime() > forgetAfterMs;
  const failures = stale ? 1 : before.failures + 1;
  const over = failures - freeTries[kind];
  const waitMs = over < 0 ? 0 : Math.min(longestMs, 30_000 * 2 ** Math.min(over, 10));
  return { next: { failures, lastAt: now, blockedUntil: waitMs === 0 ? null : new Date(now.getTime() + waitMs) } };
}
