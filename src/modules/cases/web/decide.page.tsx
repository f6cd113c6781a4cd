import type { Locale } from '#kernel/locale';
import { Alert, Button, ButtonRow, ErrorSummary, Form, TextLink } from '#ui/components';
import { HiddenField, LongTextField, MoneyField, RadioField, TextField } from '#ui/fields';
import { DeskLayout } from '#ui/layout';

import type { CaseFile } from '../domain/case-file.ts';
import type { ComposedDecision } from '../domain/compose-decision.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { paths } from './paths.ts';

export interface DecidePageView {
  readonly locale: Locale;
  readonly nav: Parameters<typeof DeskLayout>[0]['nav'];
  readonly file: Pick<CaseFile, 'id' | 'reference' | 'version' | 'claimState'>;
  readonly templates: readonly { readonly value: string; readonly label: string }[];
  readonly entered: { readonly templateId: string; readonly reasons: string; readonly fee: string; readonly unpaidReason: string };
  readonly computedFee: string | undefined;
  readonly preview: ComposedDecision | undefined;
  readonly faults: readonly { readonly field: string; readonly message: string }[];
}

/** Choose the kind, give reasons, set the fee, see the letter, sign. */
export function DecidePage(view: DecidePageView) {
  const { locale, file, entered, faults, preview } = view;
  const texts = locale === 'de' ? de : en;
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.message;
  return (
    <DeskLayout title={texts.decide.title} nav={view.nav} active="cases" errorCount={faults.length} breadcrumbs={[{ label: texts.list.title, href: paths.list }, { label: file.reference, href: paths.case(file.id) }, { label: texts.decide.title }]}>
      <ErrorSummary errors={faults} />
      <h1 class="kern-heading-x-large">{texts.decide.title}</h1>
      {preview === undefined ? null : <Preview view={view} preview={preview} />}
      <Form action={paths.decide(file.id)}>
        <HiddenField name="version" value={String(file.version)} />
        <RadioField name="templateId" label={texts.decide.template} options={view.templates} value={entered.templateId} error={faultOf('templateId')} required />
        <LongTextField name="reasons" label={texts.decide.reasons} hint={texts.decide.reasonsHint} value={entered.reasons} error={faultOf('reasons')} rows={8} maxLength={10_000} required />
        <MoneyField name="fee" label={texts.decide.fee} hint={view.computedFee === undefined ? texts.decide.feeHint : `${texts.decide.feeComputed(view.computedFee)} ${texts.decide.feeHint}`} value={entered.fee} error={faultOf('fee')} required />
        {file.claimState === 'open' ? <TextField name="unpaidReason" label={texts.decide.unpaid} value={entered.unpaidReason} error={faultOf('unpaidReason')} required /> : null}
        <Button variant={preview === undefined ? 'primary' : 'secondary'} name="step" value="preview">{texts.decide.preview}</Button>
      </Form>
      <p class="kern-body"><TextLink href={paths.case(file.id)} icon="arrow-back">{texts.askBack.back}</TextLink></p>
    </DeskLayout>
  );
}

function Preview({ view, preview }: { readonly view: DecidePageView; readonly preview: ComposedDecision }) {
  const texts = view.locale === 'de' ? de : en;
  const { entered, file } = view;
  return (
    <section aria-labelledby="preview" class="g-letter">
      <h2 class="kern-heading-large" id="preview">{texts.decide.previewTitle}</h2>
      <h3 class="kern-heading-medium">{preview.title}</h3>
      {preview.blocks.map((block) => (block.heading ? <h4 class="kern-heading-small" key={block.text}>{block.text}</h4> : <p class="kern-body" key={block.text}>{block.text}</p>))}
      {preview.remedy === undefined ? null : <><h4 class="kern-heading-small">{texts.decide.remedy}</h4><p class="kern-body">{preview.remedy}</p></>}
      {preview.missing.length > 0 ? (
        <Alert kind="warning" level={3} title={texts.decide.missing(preview.missing.join(', '))} />
      ) : (
        <Form action={paths.decide(file.id)}>
          <HiddenField name="version" value={String(file.version)} />
          <HiddenField name="templateId" value={entered.templateId} />
          <HiddenField name="reasons" value={entered.reasons} />
          <HiddenField name="fee" value={entered.fee} />
          <HiddenField name="unpaidReason" value={entered.unpaidReason} />
          <Alert kind="info" level={3} title={texts.decide.signWarning} />
          <ButtonRow><Button name="step" value="sign">{texts.decide.sign}</Button></ButtonRow>
        </Form>
      )}
      <h2 class="kern-heading-large">{texts.decide.change}</h2>
    </section>
  );
}
