import { formatMoment } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import { formatMoney } from '#kernel/money';
import { Alert, ConfirmationPanel, PrintButton, SummaryList, TextLink } from '#ui/components';
import { PublicLayout, sitePaths } from '#ui/layout';

import { balanceOf } from '../domain/claim.ts';
import { formatKassenzeichen } from '../domain/kassenzeichen.ts';
import type { PayerClaimView } from '../domain/payer-claim.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';

/** That it is paid (or no longer due), as a page to keep. */
export function ReceiptPage({ locale, view }: { readonly locale: Locale; readonly view: PayerClaimView }) {
  const { receipt: texts, pay } = locale === 'de' ? de : en;
  const { overCents } = balanceOf(view);
  const paid = view.state === 'paid';
  return (
    <PublicLayout title={paid ? texts.title : texts.cancelledTitle} robots="noindex">
      {paid ? (
        <ConfirmationPanel title={texts.heading} reference={formatKassenzeichen(view.kassenzeichen)} referenceLabel={texts.reference} />
      ) : (
        <>
          <h1 class="kern-heading-x-large">{texts.cancelledTitle}</h1>
          <p class="kern-body kern-body--large">{texts.cancelledText}</p>
        </>
      )}
      {overCents > 0 ? <Alert kind="info" title={texts.over(formatMoney(overCents, locale))} /> : null}
      <SummaryList
        title={pay.lines}
        rows={[
          { key: view.subject, value: formatMoney(view.totalCents, locale) },
          ...view.lines.map((line) => ({ key: line.label, value: formatMoney(line.cents, locale) })),
          { key: pay.paid, value: formatMoney(view.paidCents, locale) },
          { key: pay.to, value: view.creditorName },
          ...(view.paidAt === undefined ? [] : [{ key: texts.when, value: formatMoment(view.paidAt, locale) }]),
        ]}
      />
      {paid ? <p class="kern-body">{texts.next}</p> : null}
      {paid ? <PrintButton label={texts.print} /> : null}
      <p class="kern-body"><TextLink href={sitePaths.account}>{pay.back}</TextLink></p>
    </PublicLayout>
  );
}
