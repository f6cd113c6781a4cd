import type { Assertion } from '../peppol/assertion.ts';
import { fatal } from '../peppol/fatal.ts';
import type { CenCiiFacts } from './facts.ts';
import { hasCategory } from './has-category.ts';
import { ciiVatCategories, type VatCategory } from './vat-categories.ts';

/** Rules of the VAT categories that look at the whole document: what is used is broken down. */
export const documentVatRules: readonly Assertion<CenCiiFacts>[] = [
  ...ciiVatCategories.map((category) => fatal<CenCiiFacts>(`BR-${category.id}-01`, (_, facts) => isBrokenDown(category, facts), () => ({ expected: category.code }))),
  // Split payment exists within Italy only, and not beside the standard rate.
  fatal('BR-B-01', (_, { categories, outsideItaly }) => !categories.has('B') || !outsideItaly),
  fatal('BR-B-02', (_, { categories }) => !categories.has('B') || !categories.has('S')),
];

function isBrokenDown({ code, base, rate }: VatCategory, { categories, taxes }: CenCiiFacts): boolean {
  if (!categories.has(code)) return true;
  const [shown, onLines, onChanges] = [taxes.breakdown, taxes.lines, taxes.changes].map((those) => those.filter((tax) => hasCategory(tax, code)).length);
  if (shown === undefined || onLines === undefined || onChanges === undefined) return true;
  // With rates there may be several parts; what the published rule counts is lines and parts together.
  if (base === 'byRate') return (onLines === 0 || onLines + shown >= 2) && (onChanges === 0 || onChanges + shown >= 2);
  if (rate === 'absent' && shown === 0) return true;
  return shown === 1 ? onLines + onChanges > 0 : shown + onLines + onChanges === 0;
}
