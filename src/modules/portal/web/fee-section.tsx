import type { Locale } from '#kernel/locale';
import { formatMoney } from '#kernel/money';
import { SummaryList } from '#ui/components';
import { overlayKeysOf } from '#standards/fees';

import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import type { ServicePageView } from '../usecases/view-service-page.ts';

/** What it costs here: the package's sentence, and the amounts of the place's own statute as far as they are stored. */
export function FeeSection({ locale, view }: { readonly locale: Locale; readonly view: ServicePageView }) {
  const texts = (locale === 'de' ? de : en).service;
  const { effective, service, competence } = view;
  if (effective === undefined) {
    return service.fee === null ? null : (
      <section>
        <h2 class="kern-heading-large">{texts.costs}</h2>
        <p class="kern-body">{service.fee.text[locale]}{service.fee.confirmed ? '' : ` (${texts.toConfirm})`}</p>
      </section>
    );
  }
  const keys = overlayKeysOf(effective.pkg.fee.rule);
  const rows = keys
    .flatMap((entry) => {
      const amount = effective.feeValues[entry.key];
      return amount === undefined ? [] : [{ key: entry.label[locale], amount }];
    })
    // Smallest first: the common case stands on top, the exception (a dangerous dog) below.
    .toSorted((left, right) => left.amount - right.amount)
    .map(({ key, amount }) => ({ key, value: formatMoney(amount, locale) }));
  return (
    <section>
      <h2 class="kern-heading-large">{texts.costs}</h2>
      <p class="kern-body">{effective.pkg.texts.costs[locale]}</p>
      {rows.length > 0 ? <SummaryList level={3} title={texts.statuteValue(competence.legalEntity.name)} rows={rows} /> : null}
      {rows.length > 0 && effective.feeNote !== undefined ? <p class="kern-body g-muted">{effective.feeNote[locale]}</p> : null}
      {keys.length > 0 && rows.length === 0 ? <p class="kern-body g-muted">{texts.noStatuteValue(competence.legalEntity.name)}</p> : null}
    </section>
  );
}
