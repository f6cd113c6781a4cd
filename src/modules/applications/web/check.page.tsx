import type { EffectiveService } from '#contracts/packages';
import { inLocale, type Locale } from '#kernel/locale';
import { Alert, Button, Details, ErrorSummary, Form, TextLink } from '#ui/components';
import { DeclarationField } from '#ui/fields';
import { PublicLayout } from '#ui/layout';
import { findQuestion } from '#standards/forms';

import type { Application } from '../domain/application.ts';
import type { Review } from '../domain/review-application.ts';
import { textsIn } from '../texts/texts-in.ts';
import { AnswerSummary } from './answer-summary.tsx';
import { FeeTable } from './fee-table.tsx';
import { paths } from './paths.ts';

/** What stands before the submission. */
export interface CheckPageProps {
  readonly locale: Locale;
  readonly application: Application;
  readonly service: EffectiveService;
  readonly review: Review;
  readonly fileNames: Readonly<Record<string, string>>;
  /** The person pressed the button without the tick. */
  readonly declarationMissing: boolean;
  /** Consent to the decision in the mailbox as ticked so far; undefined where no notice could be sent to anybody. */
  readonly electronicProvision: boolean | undefined;
}

/** The whole declaration, a warning against haste, and the button (VwVfG § 3a Abs. 5, OZG § 9a). */
export function CheckPage(props: CheckPageProps) {
  const { locale, application, service, review } = props;
  const texts = textsIn(locale).check;
  const { form, fee, names } = service.pkg;
  const complete = review.errors.length === 0;
  const missing = props.declarationMissing ? textsIn(locale).refusals.declarationMissing : undefined;
  const due = review.dueCents > 0 && review.fee.known;
  return (
    <PublicLayout title={texts.title} robots="noindex" errorCount={missing === undefined ? 0 : 1}
      breadcrumbs={[{ label: names.citizen[locale], href: paths.tasks(application.id) }, { label: texts.title }]}>
      <ErrorSummary errors={missing === undefined ? [] : [{ field: 'declared', message: missing }]} />
      <h1 class="kern-heading-x-large">{texts.title}</h1>
      <p class="kern-body">{texts.intro(application.administrationName)}</p>
      {complete ? null : (
        <Alert kind="danger" title={texts.incompleteTitle}>
          <ul>
            {review.errors.map((error) => {
              const page = findQuestion(form, error.question)?.page;
              return <li key={error.field}>{page === undefined ? error.message[locale] : <TextLink href={paths.page(application.id, page.id, true)}>{error.message[locale]}</TextLink>}</li>;
            })}
          </ul>
        </Alert>
      )}
      <AnswerSummary locale={locale} form={form} answers={review.answers} fileNames={props.fileNames} changeIn={application.id} />
      {due && review.fee.known
        ? <FeeTable locale={locale} cents={review.dueCents} lines={review.fee.lines.map((line) => ({ label: inLocale(line.label, locale), cents: line.cents }))} />
        : <p class="kern-body">{fee.when === 'beforeSubmission' && review.fee.known ? texts.feeNone : fee.explanation[locale]}</p>}
      {complete ? (
        <Form action={paths.submit(application.id)}>
          <ProvisionChoice {...props} />
          <Alert kind="warning" title={texts.warningTitle}>
            <p class="kern-body">{texts.warningBody}</p>
            {due ? <p class="kern-body">{texts.warningFee}</p> : null}
          </Alert>
          <DeclarationField name="declared" label={texts.declaration} required error={missing} />
          <Button>{due ? texts.submitWithFee : texts.submit}</Button>
        </Form>
      ) : null}
    </PublicLayout>
  );
}

/** Asks for the consent to the decision in the mailbox: never ticked beforehand, and the way without it is as good. */
function ProvisionChoice({ locale, service, electronicProvision }: CheckPageProps) {
  const texts = textsIn(locale).check;
  return (
    <section aria-labelledby="provision">
      <h2 class="kern-heading-medium" id="provision">{texts.provisionTitle}</h2>
      {electronicProvision === undefined ? <p class="kern-body">{texts.provisionNoMail}</p> : (
        <>
          <DeclarationField name="electronicProvision" label={texts.provisionLabel} hint={texts.provisionHint} value={electronicProvision ? 'yes' : undefined} required={false} />
          <Details summary={texts.provisionHow}>
            <p class="kern-body">{texts.provisionEffect[service.pkg.procedure.regime]}</p>
            <p class="kern-body">{texts.provisionRevoke}</p>
          </Details>
        </>
      )}
    </section>
  );
}
