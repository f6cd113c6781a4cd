import { addDecimals } from '../../decimal/add-decimals.ts';
import { compareDecimals } from '../../decimal/compare-decimals.ts';
import type { Decimal } from '../../decimal/decimal.ts';
import { divideDecimals } from '../../decimal/divide-decimals.ts';
import { multiplyDecimals } from '../../decimal/multiply-decimals.ts';
import { roundDecimal } from '../../decimal/round-decimal.ts';
import { subtractDecimals } from '../../decimal/subtract-decimals.ts';

const one: Decimal = { units: 1, scale: 0 };

/** What the net amount of an invoice line is made of; undefined is a number that cannot be read. */
export interface LineParts {
  readonly quantity: Decimal | undefined;
  readonly price: Decimal | undefined;
  readonly baseQuantity: Decimal | undefined;
  readonly charges: Decimal | undefined;
  readonly allowances: Decimal | undefined;
}

/** Quantity × (price ÷ base quantity) + charges − allowances, the latter two rounded to cents; a base quantity of 0 counts as 1. */
export function lineAmount({ quantity, price, baseQuantity, charges, allowances }: LineParts): Decimal | undefined {
  if (quantity === undefined || price === undefined || baseQuantity === undefined || charges === undefined || allowances === undefined) return undefined;
  // Nearly every base quantity is 1, and a division costs as much as the rest of the line.
  const unitPrice = compareDecimals(baseQuantity, one) === 0 ? price : (divideDecimals(price, baseQuantity) ?? price);
  return subtractDecimals(addDecimals(multiplyDecimals(quantity, unitPrice), roundDecimal(charges, 2)), roundDecimal(allowances, 2));
}
