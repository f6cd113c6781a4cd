import type { Decimal } from '../../decimal/decimal.ts';
import { multiplyDecimals } from '../../decimal/multiply-decimals.ts';

const hundredth: Decimal = { units: 1, scale: 2 };

/** base × percent ÷ 100, exactly; undefined when one of them cannot be read. */
export function percentageOf(base: Decimal | undefined, percent: Decimal | undefined): Decimal | undefined {
  return base === undefined || percent === undefined ? undefined : multiplyDecimals(multiplyDecimals(base, percent), hundredth);
}
