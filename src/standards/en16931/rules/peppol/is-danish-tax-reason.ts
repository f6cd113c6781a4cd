import { collapseSpace } from '../../tree/collapse-space.ts';
import { numberOf } from './query/number-of.ts';

/** Whether a reason names a Danish tax other than VAT: four digits, or a text with a # inside that is neither its first nor its last character. */
export function isDanishTaxReason(reason: string): boolean {
  const number = numberOf(reason);
  if (collapseSpace(reason).length === 4 && number >= 0 && number <= 9999) return true;
  return reason.includes('#') && !reason.startsWith('#') && !reason.endsWith('#');
}
