import type { Locale } from '#kernel/locale';
import type { Answers, FormPage, Question } from '#standards/forms';
import { Button, ButtonRow, ErrorSummary, Form, TextLink } from '#ui/components';
import { HiddenField, type ExistingFile } from '#ui/fields';
import { PublicLayout } from '#ui/layout';

import { textsIn } from '../texts/texts-in.ts';
import { byField, type ShownError } from './page-errors.ts';
import { paths } from './paths.ts';
import { PrefillCard } from './prefill-card.tsx';
import { QuestionField } from './question-field.tsx';

/** What one page of a form shows. */
export interface QuestionPageProps {
  readonly locale: Locale;
  readonly applicationId: string;
  readonly serviceName: string;
  readonly sectionTitle: string;
  readonly page: FormPage;
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly raw: Readonly<Record<string, string | string[]>>;
  readonly errors: readonly ShownError[];
  readonly files: Readonly<Record<string, readonly ExistingFile[]>>;
  readonly backHref: string;
  readonly backToCheck: boolean;
  /** Labels and values the account could give; empty shows no card. */
  readonly prefill: readonly { readonly label: string; readonly value: string }[];
}

/** One question group of an application. */
export function QuestionPage(props: QuestionPageProps) {
  const { locale, page, applicationId } = props;
  const texts = textsIn(locale).page;
  const hasFiles = props.questions.some((question) => question.kind === 'file');
  const errors = byField(props.errors);
  return (
    <PublicLayout title={`${page.title[locale]} – ${props.serviceName}`} robots="noindex" errorCount={props.errors.length}
      breadcrumbs={[{ label: props.serviceName, href: paths.tasks(applicationId) }, { label: page.title[locale] }]}>
      <p><TextLink href={props.backHref} icon="arrow-back">{texts.back}</TextLink></p>
      <ErrorSummary errors={props.errors} />
      <p class="kern-preline">{props.sectionTitle}</p>
      <h1 class="kern-heading-x-large">{page.title[locale]}</h1>
      {page.intro === undefined ? null : <p class="kern-body">{page.intro[locale]}</p>}
      {props.prefill.length === 0 ? null : <PrefillCard locale={locale} action={paths.prefill(applicationId, page.id)} rows={props.prefill} />}
      <Form action={paths.page(applicationId, page.id)} multipart={hasFiles}>
        {props.backToCheck ? <HiddenField name="zurueck" value="pruefen" /> : null}
        {hasFiles
          // The Enter key presses the first button of a form, which must not be one that removes a file.
          ? <button class="kern-sr-only" type="submit" name="intent" value="next" tabindex={-1} aria-hidden="true"></button>
          : null}
        {props.questions.map((question) => (
          <QuestionField key={question.id} question={question} locale={locale} raw={props.raw} errors={errors} answers={props.answers} files={props.files[question.id] ?? []} />
        ))}
        <ButtonRow>
          <Button name="intent" value="next">{texts.next}</Button>
          {hasFiles ? <Button variant="secondary" name="intent" value="upload">{texts.upload}</Button> : null}
          <Button variant="tertiary" name="intent" value="later">{texts.later}</Button>
        </ButtonRow>
      </Form>
    </PublicLayout>
  );
}
