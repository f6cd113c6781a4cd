import { formatDay, formatMoment } from '#kernel/dates';
import { Button, DefinitionCard, Form, LinkButton } from '#ui/components';
import { HiddenField } from '#ui/fields';

import { deskDe } from '../texts/desk-de.ts';
import { deskEn } from '../texts/desk-en.ts';
import { deskPaths } from './desk-paths.ts';
import { formatAmount } from './format-amount.ts';
import type { PayableView } from './payable-view.ts';

/** The facts one looks for first, and the deeds that are open to this person now. */
export function PayableFactsCard({ locale, found, staffId, today }: PayableView) {
  const { payable, confirmations } = found;
  const texts = locale === 'de' ? deskDe : deskEn;
  const words = texts.one;
  const money = (cents: number) => formatAmount(cents, payable.currency, locale);
  const open = payable.status === 'delivered' || payable.status === 'inWork';
  const mine = confirmations.find((confirmation) => confirmation.staffId === staffId);
  const lines = (['factual', 'arithmetic'] as const).map((kind) => ({ kind, given: confirmations.find((confirmation) => confirmation.kind === kind) }));
  const discount = payable.discountOn !== null && payable.discountCents !== null && payable.discountOn >= today && payable.status !== 'paid' && payable.status !== 'rejected';
  return (
    <DefinitionCard
      title={words.facts}
      rows={[
        { key: words.payable, value: <strong>{money(payable.payableCents)}</strong> },
        ...(payable.dueOn === null ? [] : [{ key: words.due, value: formatDay(payable.dueOn, locale) }]),
        ...(discount ? [{ key: words.discount, value: words.discountValue(money(payable.discountCents ?? 0), formatDay(payable.discountOn ?? '', locale), money(payable.payableCents - (payable.discountCents ?? 0))) }] : []),
        ...(payable.paidOn === null ? [] : [{ key: words.paid, value: `${formatDay(payable.paidOn, locale)}, ${money(payable.paidCents ?? 0)}` }]),
        { key: words.received, value: `${formatMoment(payable.receivedAt, locale)}, ${texts.channels[payable.channel]}` },
        { key: words.leitwegId, value: payable.leitwegId },
        { key: words.assignee, value: payable.assigneeName ?? texts.inbox.nobody },
        {
          key: words.confirmations,
          value: <>{lines.map(({ kind, given }, index) => <>{index === 0 ? null : <br />}{given === undefined ? words.missing(texts.kinds[kind]) : words.confirmedBy(texts.kinds[kind], given.staffName, formatMoment(given.at, locale))}</>)}</>,
        },
      ]}
    >
      <div class="g-stack">
        {open && mine === undefined
          ? lines.filter(({ given }) => given === undefined).map(({ kind }, index) => (
            <Form action={deskPaths.confirm(payable.id)} key={kind}>
              <HiddenField name="version" value={String(payable.version)} />
              <HiddenField name="kind" value={kind} />
              <Button icon="check" variant={index === 0 ? 'primary' : 'secondary'}>{kind === 'factual' ? words.confirmFactual : words.confirmArithmetic}</Button>
            </Form>
          ))
          : null}
        {open ? <p class="kern-body g-muted">{mine === undefined ? words.twoPeople : words.yoursIsThere}</p> : null}
        {mine !== undefined && (payable.status === 'inWork' || payable.status === 'approved') ? (
          <Form action={deskPaths.withdraw(payable.id)}>
            <HiddenField name="kind" value={mine.kind} />
            <Button variant="tertiary">{words.withdraw(texts.kinds[mine.kind])}</Button>
          </Form>
        ) : null}
        {open && payable.assigneeId !== staffId ? (
          <Form action={deskPaths.take}>
            <HiddenField name="payables" value={payable.id} />
            <HiddenField name="zurueck" value="eine" />
            <Button variant="secondary" icon="account-circle">{words.take}</Button>
          </Form>
        ) : null}
        {open ? <LinkButton href={deskPaths.reject(payable.id)} variant="tertiary">{words.reject}</LinkButton> : null}
      </div>
    </DefinitionCard>
  );
}
