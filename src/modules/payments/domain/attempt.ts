/** States of an attempt: those of XBezahldienste (sic: PAYED), before them STARTING, and ABANDONED when we stop asking. */
export type AttemptState = 'STARTING' | 'INITIAL' | 'PAYED' | 'FAILED' | 'CANCELED' | 'ABANDONED';

/** One try to pay online. */
export interface Attempt {
  readonly id: string;
  readonly claimId: string;
  readonly requestId: string;
  readonly cents: number;
  readonly locale: 'de' | 'en';
  readonly state: AttemptState;
  readonly transactionId: string | undefined;
  readonly payUrl: string | undefined;
  readonly askedCount: number;
  readonly startedAt: Date;
  readonly settledAt: Date | undefined;
}

const secondMs = 1_000;
const longestPauseMs = 3_600 * secondMs;
const patienceMs = 24 * 3_600 * secondMs;

/** When to ask the provider again: after 10 s, 20 s, 40 s … at most every hour; undefined after 24 hours: given up. */
export function nextAskAt(askedCount: number, startedAt: Date, now: Date): Date | undefined {
  if (now.getTime() - startedAt.getTime() >= patienceMs) return undefined;
  const pauseMs = Math.min(longestPauseMs, 10 * secondMs * 2 ** Math.min(askedCount, 16));
  return new Date(now.getTime() + pauseMs);
}

/** A provider that cannot be reached for this long while starting ends the attempt; the payer has seen no payment page yet. */
export function startingIsHopeless(startedAt: Date, now: Date): boolean {
  return now.getTime() - startedAt.getTime() >= 10 * 60 * secondMs;
}
