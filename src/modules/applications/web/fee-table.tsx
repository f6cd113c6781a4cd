import type { Locale } from '#kernel/locale';
import { formatMoney } from '#kernel/money';
import { SummaryList } from '#ui/components';

import { textsIn } from '../texts/texts-in.ts';

/** Lines of a fee and their sum; amounts in whole cents. */
export function FeeTable({ locale, lines, cents }: { readonly locale: Locale; readonly lines: readonly { label: string; cents: number }[]; readonly cents: number }) {
  const texts = textsIn(locale).check;
  const rows = lines.map((line) => ({ key: line.label, value: formatMoney(line.cents, locale) }));
  return <SummaryList title={texts.fee} rows={lines.length > 1 ? [...rows, { key: texts.feeTotal, value: formatMoney(cents, locale) }] : rows} />;
}
