import { formatDay } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import type { Answers } from '#standards/forms';
import { Alert, Button, ButtonRow, ErrorSummary, Form } from '#ui/components';
import type { ExistingFile } from '#ui/fields';
import { PublicLayout } from '#ui/layout';

import { textsIn } from '../texts/texts-in.ts';
import type { CorrectionTask } from '../usecases/get-correction-task.ts';
import { byField, type ShownError } from './page-errors.ts';
import { paths } from './paths.ts';
import { QuestionField } from './question-field.tsx';

/** What the answer to an ask-back shows. */
export interface CorrectionPageProps {
  readonly locale: Locale;
  readonly task: CorrectionTask;
  readonly raw: Readonly<Record<string, string | string[]>>;
  readonly errors: readonly ShownError[];
  readonly files: Readonly<Record<string, readonly ExistingFile[]>>;
  readonly overdue: boolean;
}

/** The office's message and only the marked questions. */
export function CorrectionPage(props: CorrectionPageProps) {
  const { locale, task } = props;
  const { application, correction, form } = task;
  const texts = textsIn(locale).correction;
  const questions = form.pages.flatMap((page) => page.questions);
  const hasFiles = questions.some((question) => question.kind === 'file');
  const errors = byField(props.errors);
  return (
    <PublicLayout title={texts.title} robots="noindex" errorCount={props.errors.length}
      breadcrumbs={[{ label: textsIn(locale).status.title, href: paths.status(application.id) }, { label: texts.title }]}>
      <ErrorSummary errors={props.errors} />
      <h1 class="kern-heading-x-large">{texts.title}</h1>
      <Alert kind="info" title={texts.from(application.administrationName)}>
        {correction.message.split(/\n+/).map((line, index) => <p class="kern-body" key={index}>{line}</p>)}
        <p class="kern-body"><strong>{texts.due(formatDay(correction.dueOn, locale))}</strong></p>
      </Alert>
      {props.overdue ? <p class="kern-body">{texts.overdue}</p> : null}
      <p class="kern-body">{texts.only}</p>
      <Form action={paths.correction(application.id, correction.id)} multipart={hasFiles}>
        {hasFiles ? <button class="kern-sr-only" type="submit" name="intent" value="send" tabindex={-1} aria-hidden="true"></button> : null}
        {questions.map((question) => (
          <QuestionField key={question.id} question={question} locale={locale} raw={props.raw} errors={errors} answers={correction.answers as Answers} files={props.files[question.id] ?? []} />
        ))}
        <ButtonRow>
          <Button name="intent" value="send">{texts.submit}</Button>
          {hasFiles ? <Button variant="secondary" name="intent" value="upload">{textsIn(locale).page.upload}</Button> : null}
        </ButtonRow>
      </Form>
    </PublicLayout>
  );
}
