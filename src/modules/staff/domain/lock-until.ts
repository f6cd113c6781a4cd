const patience = 5;

/**
 * Until when a sign-in is locked after so many failures in a row: five are free, then 1, 2, 4 … minutes, at most an hour.
 * Slows guessing down without locking people out for long (CON.10.A6).
 */
export function lockUntil(failures: number, now: Date): Date | null {
  if (failures < patience) return null;
  const minutes = Math.min(60, 2 ** (failures - patience));
  return new Date(now.getTime() + minutes * 60_000);
}
