import type { Decimal } from '../../decimal/decimal.ts';
import { decimalText } from '../../decimal/decimal-text.ts';
import { roundDecimal } from '../../decimal/round-decimal.ts';

/** A computed amount for people: to the cent. */
export function amountText(amount: Decimal | undefined): string | undefined {
  return amount === undefined ? undefined : decimalText(roundDecimal(amount, 2), 2);
}
