const dayMs = 86_400_000;

/** When an account ends by itself: unconfirmed after a day, a guest's after 90, a Servicekonto two years after the last sign-in (OZG § 8 Abs. 7). */
export function endOfLife(kind: 'pending' | 'full' | 'guest', now: Date): Date {
  if (kind !== 'full') return new Date(now.getTime() + (kind === 'pending' ? 1 : 90) * dayMs);
  const end = new Date(now);
  end.setUTCFullYear(end.getUTCFullYear() + 2);
  return end;
}

/** From when on the holder is told that a Servicekonto is about to end: two months before. */
export function noticeHorizon(now: Date): Date {
  return new Date(now.getTime() + 61 * dayMs);
}
