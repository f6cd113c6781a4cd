import { absDecimal } from '../../decimal/abs-decimal.ts';
import type { Decimal } from '../../decimal/decimal.ts';
import { multiplyDecimals } from '../../decimal/multiply-decimals.ts';
import { toCents } from './to-cents.ts';

/** The VAT on a base amount at a rate in percent, without sign, rounded to cents. */
export function taxedAmount(base: Decimal | undefined, percent: Decimal | undefined): Decimal | undefined {
  if (base === undefined || percent === undefined) return undefined;
  const product = multiplyDecimals(absDecimal(base), percent);
  return toCents({ units: product.units, scale: product.scale + 2 });
}
