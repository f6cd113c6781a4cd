import type { Locale } from '#kernel/locale';
import { Alert, Button, Columns, ErrorSummary, Form, TextLink } from '#ui/components';
import { CheckboxField, DateField, datePartsOf, EmailField, FileField, LongTextField, RadioField, TextField } from '#ui/fields';
import { PublicLayout } from '#ui/layout';
import { useHref, usePage } from '#ui/page';
import type { Finding } from '#standards/en16931';
import type { InvoiceTotals } from '#standards/xrechnung-writer';

import type { InvoiceForm } from '../domain/invoice-form.ts';
import { createDe } from '../texts/create-de.ts';
import { createEn } from '../texts/create-en.ts';
import { CreateLines } from './create-lines.tsx';
import { CreateTotals } from './create-totals.tsx';
import { createPaths } from './create-paths.ts';

export interface CreateView {
  readonly locale: Locale;
  readonly form: InvoiceForm;
  readonly totals: InvoiceTotals;
  /** Sentences, by field. */
  readonly faults: readonly { readonly field: string; readonly message: string }[];
  readonly findings: readonly Finding[];
  /** `ready`: complete and valid; `opened`: from a file. */
  readonly state: 'editing' | 'ready' | 'opened';
}

/** The form that makes an XRechnung. Every button sends the whole form, so it works without a script and nothing is kept. */
export function CreatePage(view: CreateView) {
  const { locale, form, faults } = view;
  const texts = locale === 'de' ? createDe : createEn;
  const href = useHref();
  const { csrfToken } = usePage();
  const { fields: labels } = texts;
  const field = (name: string) => ({ name, value: form.fields[name] ?? '', error: faults.find((fault) => fault.field === name)?.message });
  const day = (name: string) => ({ ...field(name), value: datePartsOf(form.fields[name]), required: true });
  const address = (party: 'seller' | 'buyer') => (
    <>
      <TextField {...field(`${party}.street`)} label={labels.street} required />
      <TextField {...field(`${party}.postcode`)} label={labels.postcode} width="short" inputmode="numeric" required />
      <TextField {...field(`${party}.city`)} label={labels.city} required />
    </>
  );
  return (
    <PublicLayout title={texts.title} description={texts.description} canonical={createPaths.create} width="wide" breadcrumbs={[{ label: texts.title }]} errorCount={faults.length}>
      <ErrorSummary errors={faults} />
      {view.findings.length === 0 ? null : (
        <Alert kind="danger" title={texts.engine} live><ul class="kern-list kern-list--bullet">{view.findings.map((finding, index) => <li key={index}>{finding.text} ({finding.rule})</li>)}</ul></Alert>
      )}
      {view.state === 'ready' ? <Alert kind="success" title={texts.ready} live><p class="kern-body">{texts.readyText}</p></Alert> : null}
      {view.state === 'opened' ? <Alert kind="success" title={texts.draft.opened} live /> : null}
      <h1 class="kern-heading-x-large">{texts.title}</h1>
      <p class="kern-body kern-body--large">{texts.lead}</p>
      {/* A form of its own kind: what it answers may be a file, and then the page stays and the form is used again. */}
      <form class="g-form" action={href(createPaths.create)} method="post" novalidate>
        <input type="hidden" name="_csrf" value={csrfToken} />
        <Columns aside={<CreateTotals locale={locale} totals={view.totals} />}>
          <section aria-labelledby="seller">
            <h2 class="kern-heading-large" id="seller">{texts.sections.seller}</h2>
            <TextField {...field('seller.name')} label={labels.sellerName} autocomplete="organization" required />
            {address('seller')}
            <TextField {...field('seller.vatId')} label={labels.vatId} hint={labels.vatIdHint} width="medium" />
            <TextField {...field('seller.taxNumber')} label={labels.taxNumber} width="medium" />
            <CheckboxField name="smallBusiness" label={labels.smallBusiness} options={[{ value: 'yes', label: labels.smallBusinessOption }]} value={form.fields['smallBusiness'] === 'yes' ? ['yes'] : []} />
            <TextField {...field('seller.contact')} label={labels.contact} autocomplete="name" required />
            <TextField {...field('seller.phone')} label={labels.phone} type="tel" width="medium" autocomplete="tel" required />
            <EmailField {...field('seller.email')} label={labels.email} autocomplete="email" required />
          </section>
          <section aria-labelledby="buyer">
            <h2 class="kern-heading-large" id="buyer">{texts.sections.buyer}</h2>
            <TextField {...field('leitwegId')} label={labels.leitwegId} hint={labels.leitwegIdHint} width="medium" autocomplete="off" required />
            <TextField {...field('buyer.name')} label={labels.buyerName} required />
            {address('buyer')}
            <EmailField {...field('buyer.email')} label={labels.buyerEmail} hint={labels.buyerEmailHint} required />
          </section>
          <section aria-labelledby="invoice">
            <h2 class="kern-heading-large" id="invoice">{texts.sections.invoice}</h2>
            <TextField {...field('number')} label={labels.number} width="medium" autocomplete="off" required />
            <DateField {...day('issuedOn')} label={labels.issuedOn} />
            <DateField {...day('deliveredOn')} label={labels.deliveredOn} />
            <DateField {...day('dueOn')} label={labels.dueOn} />
            <TextField {...field('orderReference')} label={labels.orderReference} width="medium" />
            <TextField {...field('contractReference')} label={labels.contractReference} width="medium" />
            <LongTextField {...field('note')} label={labels.note} rows={3} maxLength={2_000} />
          </section>
          <CreateLines texts={texts} form={form} faults={faults} />
          <section aria-labelledby="payment">
            <h2 class="kern-heading-large" id="payment">{texts.sections.payment}</h2>
            <TextField {...field('iban')} label={labels.iban} width="medium" autocomplete="off" required />
            <TextField {...field('accountName')} label={labels.accountName} />
            <TextField {...field('remittance')} label={labels.remittance} maxLength={140} />
            <h3 class="kern-heading-medium">{texts.sections.discounts}</h3>
            <p class="kern-body g-muted">{texts.discountHint}</p>
            {[0, 1].map((index) => {
              const typed = form.discounts[index];
              const error = (name: string) => faults.find((fault) => fault.field === `discount.${index}.${name}`)?.message;
              return (
                <fieldset class="kern-fieldset g-field" key={index}>
                  <legend class="kern-label">{texts.discount(index + 1)}</legend>
                  <TextField name={`discount.${index}.days`} label={labels.days} value={typed?.days} error={error('days')} width="short" inputmode="numeric" />
                  <TextField name={`discount.${index}.percent`} label={labels.percent} value={typed?.percent} error={error('percent')} width="short" suffix="%" inputmode="decimal" />
                </fieldset>
              );
            })}
          </section>
          <p class="kern-body">{texts.promise}</p>
        </Columns>
      </form>
      <section aria-labelledby="draft">
        <h2 class="kern-heading-large" id="draft">{texts.draft.title}</h2>
        <p class="kern-body">{texts.draft.text}</p>
        <Form action={createPaths.open} multipart>
          <RadioField name="mode" label={texts.draft.mode} options={[{ value: 'all', label: texts.draft.modes.all }, { value: 'parties', label: texts.draft.modes.parties }]} value="all" required />
          <FileField name="draft" label={texts.draft.file} types={texts.draft.types} accept=".json,application/json" error={faults.find((fault) => fault.field === 'draft')?.message} required />
          <Button variant="secondary">{texts.draft.open}</Button>
        </Form>
      </section>
      <p class="kern-body"><TextLink href={createPaths.check}>{texts.checkLink}</TextLink></p>
    </PublicLayout>
  );
}
