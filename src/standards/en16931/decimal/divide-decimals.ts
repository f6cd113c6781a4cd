import type { Decimal } from './decimal.ts';
import { shrink } from './shrink.ts';

/**
 * a ÷ b to at least 18 digits after the point (more where an operand has more), halves towards zero: what the official tools compute for XPath `div`.
 * Undefined when b is zero.
 */
export function divideDecimals(a: Decimal, b: Decimal): Decimal | undefined {
  const divisor = BigInt(b.units);
  if (divisor === 0n) return undefined;
  const scale = Math.max(18, a.scale, b.scale);
  const dividend = BigInt(a.units) * 10n ** BigInt(scale - a.scale + b.scale);
  const whole = dividend / divisor;
  const rest = dividend % divisor;
  const twice = 2n * (rest < 0n ? -rest : rest);
  if (twice <= (divisor < 0n ? -divisor : divisor)) return shrink(whole, scale);
  return shrink(whole + (dividend < 0n === divisor < 0n ? 1n : -1n), scale);
}
