import { datePartsOf, CheckboxField, DateField, HiddenField, LongTextField } from '#ui/fields';
import type { Locale } from '#kernel/locale';
import { Button, ErrorSummary, Form, TextLink } from '#ui/components';
import { DeskLayout } from '#ui/layout';

import type { CaseFile } from '../domain/case-file.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { paths } from './paths.ts';

export interface AskBackPageView {
  readonly locale: Locale;
  readonly nav: Parameters<typeof DeskLayout>[0]['nav'];
  readonly file: Pick<CaseFile, 'id' | 'reference' | 'version'>;
  readonly questions: readonly { readonly value: string; readonly label: string; readonly hint?: string }[];
  readonly entered: { readonly questionIds: readonly string[]; readonly message: string; readonly dueOn: string };
  readonly faults: readonly { readonly field: string; readonly message: string }[];
}

/** Marks answers and asks back about them. */
export function AskBackPage({ locale, nav, file, questions, entered, faults }: AskBackPageView) {
  const texts = locale === 'de' ? de : en;
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.message;
  return (
    <DeskLayout title={texts.askBack.title} nav={nav} active="cases" errorCount={faults.length} breadcrumbs={[{ label: texts.list.title, href: paths.list }, { label: file.reference, href: paths.case(file.id) }, { label: texts.askBack.title }]}>
      <ErrorSummary errors={faults} />
      <h1 class="kern-heading-x-large">{texts.askBack.title}</h1>
      <p class="kern-body kern-body--large">{texts.askBack.lead}</p>
      <Form action={paths.askBack(file.id)}>
        <HiddenField name="version" value={String(file.version)} />
        <CheckboxField name="questionIds" label={texts.askBack.questions} options={questions} value={entered.questionIds} error={faultOf('questionIds')} required />
        <LongTextField name="message" label={texts.askBack.message} hint={texts.askBack.messageHint} value={entered.message} error={faultOf('message')} maxLength={2_000} required />
        <DateField name="dueOn" label={texts.askBack.due} value={datePartsOf(entered.dueOn)} error={faultOf('dueOn')} required />
        <Button>{texts.askBack.send}</Button>
      </Form>
      <p class="kern-body"><TextLink href={paths.case(file.id)} icon="arrow-back">{texts.askBack.back}</TextLink></p>
    </DeskLayout>
  );
}
