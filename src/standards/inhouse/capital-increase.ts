/**
 * New nominal capital that gives a body the wanted share: `x = (s·N − L) / (1 − s)`.
 * @param nominalCents present nominal capital N
 * @param heldCents what the body holds already, L
 * @param share wanted share s as a fraction, e.g. `{ of: 30, in: 100 }`
 * @returns cents, rounded half up; negative when it holds more already; undefined for a share of 100 % and more, which no increase can give.
 */
export function capitalIncrease(nominalCents: number, heldCents: number, share: { readonly of: number; readonly in: number }): number | undefined {
  const [of, whole] = [BigInt(share.of), BigInt(share.in)];
  if (whole <= 0n || of < 0n || of >= whole) return undefined;
  const numerator = of * BigInt(nominalCents) - BigInt(heldCents) * whole;
  const denominator = whole - of;
  const doubled = 2n * numerator + denominator;
  const floor = doubled / (2n * denominator) - (doubled % (2n * denominator) < 0n ? 1n : 0n);
  return Number(floor);
}
