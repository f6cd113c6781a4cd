import { formatDay } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import { formatMoney } from '#kernel/money';
import { Alert, Button, Form, SummaryList, TextLink } from '#ui/components';
import { PublicLayout, sitePaths } from '#ui/layout';

import { stepToPay } from '../domain/checkout.ts';
import { balanceOf } from '../domain/claim.ts';
import { formatKassenzeichen } from '../domain/kassenzeichen.ts';
import type { PayerClaimView } from '../domain/payer-claim.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { paths } from './paths.ts';

interface PayView {
  readonly locale: Locale;
  readonly view: PayerClaimView;
  /** SVG of the GiroCode. */
  readonly code: string | undefined;
  readonly now: Date;
}

/** How much, for what, and the two ways to pay. */
export function PayPage({ locale, view, code, now }: PayView) {
  const texts = (locale === 'de' ? de : en).pay;
  const { openCents } = balanceOf(view);
  const money = (cents: number) => formatMoney(cents, locale);
  const failure = view.checkoutState === 'none' || view.checkoutState === 'requested' || view.checkoutState === 'ready' ? undefined : texts.failures[view.checkoutState];
  const resumed = stepToPay(view, now) === 'resume';
  return (
    <PublicLayout title={texts.title} robots="noindex">
      {failure === undefined ? null : <Alert kind="warning" title={failure.title}><p class="kern-body">{failure.text}</p></Alert>}
      <p class="kern-preline">{view.subject}</p>
      <h1 class="kern-heading-x-large">{texts.title}</h1>
      <p class="kern-body kern-body--large">{texts.due(formatDay(view.dueOn, locale))}</p>
      <SummaryList
        title={texts.lines}
        rows={[
          ...view.lines.map((line) => ({ key: line.label, value: money(line.cents) })),
          ...(view.lines.length > 1 ? [{ key: texts.amount, value: money(view.totalCents) }] : []),
          ...(view.paidCents > 0 ? [{ key: texts.paid, value: money(view.paidCents) }] : []),
          { key: texts.open, value: <strong>{money(openCents)}</strong> },
          { key: texts.to, value: view.creditorName },
          { key: texts.kassenzeichen, value: formatKassenzeichen(view.kassenzeichen) },
        ]}
      />
      <section>
        <h2 class="kern-heading-large">{texts.online.title}</h2>
        <p class="kern-body">{texts.online.text}</p>
        <Form action={paths.payOnline(view.claimId)}>
          <Button icon="arrow-forward">{resumed ? texts.online.resume : failure === undefined ? texts.online.button : texts.online.again}</Button>
        </Form>
      </section>
      <section>
        <h2 class="kern-heading-large">{texts.transfer.title}</h2>
        <p class="kern-body">{texts.transfer.text}</p>
        {/* The code is made of modules only, by our own engine; its text says the same as the list below it. */}
        {code === undefined ? null : <div class="g-girocode" role="img" aria-label={texts.transfer.code} dangerouslySetInnerHTML={{ __html: code }} />}
        <SummaryList
          rows={[
            { key: texts.transfer.name, value: view.creditorName },
            { key: texts.transfer.iban, value: view.creditorIban.replaceAll(' ', '').replace(/(.{4})(?=.)/g, '$1 ') },
            ...(view.creditorBic === undefined ? [] : [{ key: texts.transfer.bic, value: view.creditorBic }]),
            { key: texts.transfer.amount, value: money(openCents) },
            { key: texts.transfer.remittance, value: formatKassenzeichen(view.kassenzeichen) },
          ]}
        />
        <p class="kern-body">{texts.transfer.important}</p>
      </section>
      <p class="kern-body"><TextLink href={sitePaths.account}>{texts.back}</TextLink></p>
    </PublicLayout>
  );
}
