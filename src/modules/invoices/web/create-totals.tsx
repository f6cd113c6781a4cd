import type { Locale } from '#kernel/locale';
import { formatMoney } from '#kernel/money';
import { Button, DefinitionCard } from '#ui/components';
import type { InvoiceTotals } from '#standards/xrechnung-writer';

import { createDe } from '../texts/create-de.ts';
import { createEn } from '../texts/create-en.ts';

/** The sums so far, and what can be done. Stands first in the form: the Enter key computes and does nothing else. */
export function CreateTotals({ locale, totals }: { readonly locale: Locale; readonly totals: InvoiceTotals }) {
  const texts = locale === 'de' ? createDe : createEn;
  const money = (cents: number) => formatMoney(cents, locale);
  return (
    <DefinitionCard
      title={texts.totals.title}
      rows={[
        { key: texts.totals.net, value: money(totals.net) },
        ...totals.vat.map(({ percent, tax, net }) => ({ key: percent === 0 ? texts.totals.exempt : texts.totals.vat(percent), value: money(percent === 0 ? net : tax) })),
        { key: texts.totals.gross, value: <strong>{money(totals.gross)}</strong> },
      ]}
    >
      <div class="g-stack">
        <p class="kern-body g-muted">{texts.totals.note}</p>
        <Button name="deed" value="compute">{texts.deeds.compute}</Button>
        <Button name="deed" value="download" variant="secondary" icon="download">{texts.deeds.download}</Button>
        <Button name="deed" value="submit" variant="secondary">{texts.deeds.submit}</Button>
        <Button name="deed" value="save" variant="tertiary">{texts.deeds.save}</Button>
      </div>
    </DefinitionCard>
  );
}
