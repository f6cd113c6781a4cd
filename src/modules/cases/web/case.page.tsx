import type { Competence } from '#contracts/competence';
import { formatDay, formatMoment } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import { formatMoney } from '#kernel/money';
import { diffAnswers, summaryRows, type Answers, type FormDefinition } from '#standards/forms';
import type { ServicePackage } from '#standards/service-package';
import { Alert, Badge, Button, Columns, DefinitionCard, DiffView, ErrorSummary, Form, LinkButton, PrintButton, SummaryList, TextLink, Timeline } from '#ui/components';
import { formatBytes, HiddenField, LongTextField } from '#ui/fields';
import { DeskLayout } from '#ui/layout';

import { de, type Texts } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import type { CaseView } from '../usecases/read-case.ts';
import { DecisionSection } from './decision-section.tsx';
import { paths } from './paths.ts';

export interface CasePageView {
  readonly locale: Locale;
  readonly nav: Parameters<typeof DeskLayout>[0]['nav'];
  readonly view: CaseView;
  readonly pkg: ServicePackage;
  readonly competence: Competence;
  readonly now: Date;
  /** Why the day of posting was not taken. */
  readonly postError?: string | undefined;
}

/** One screen with everything of a case: data, documents, questions, decision, deadline, payment, history. */
export function CasePage(props: CasePageView) {
  const { locale, view, pkg } = props;
  const texts = locale === 'de' ? de : en;
  const { file, documents } = view;
  const fileNames = Object.fromEntries(documents.map(({ id, filename }) => [id, filename]));
  const open = file.status === 'received' || file.status === 'inProgress';
  const title = `${pkg.names.citizen[locale]} · ${file.reference}`;
  return (
    <DeskLayout title={title} nav={props.nav} active="cases" errorCount={props.postError === undefined ? 0 : 1} breadcrumbs={[{ label: texts.list.title, href: paths.list }, { label: file.reference }]}>
      <ErrorSummary errors={props.postError === undefined ? [] : [{ field: 'postedOn', message: props.postError }]} />
      <p class="kern-preline">{pkg.names.official[locale]}</p>
      <h1 class="kern-heading-x-large">{file.applicantName === '' ? file.reference : file.applicantName}</h1>
      <p class="kern-body">
        <Badge kind={file.status === 'questionOpen' ? 'warning' : file.status === 'decided' ? 'success' : 'info'}>{texts.status[file.status]}</Badge>{' '}
        {file.claimState === null ? null : <Badge kind={file.claimState === 'paid' ? 'success' : 'warning'}>{texts.claim[file.claimState]}</Badge>}{' '}
        {file.toPost ? <Badge kind="warning">{texts.view.toPost}</Badge> : null}
      </p>
      <Columns aside={<CaseFacts {...props} open={open} texts={texts} />}>
        {view.decision === undefined ? null : <DecisionSection locale={locale} caseId={file.id} decision={view.decision} now={props.now} postError={props.postError} />}
        <section aria-labelledby="answers">
          <h2 class="kern-heading-large" id="answers">{texts.view.answers}</h2>
          <AnswerSections locale={locale} form={pkg.form} answers={file.answers as Answers} fileNames={fileNames} />
        </section>
        <section aria-labelledby="documents">
          <h2 class="kern-heading-large" id="documents">{texts.view.documents}</h2>
          {documents.length === 0 ? <p class="kern-body g-muted">{texts.view.noDocuments}</p> : (
            <ul class="kern-list kern-list--bullet">
              {documents.map((document) => (
                <li key={document.id}>
                  <TextLink href={paths.document(file.id, document.id)} icon="download">{texts.view.download(document.filename)} ({formatBytes(document.bytes, locale)})</TextLink>
                </li>
              ))}
            </ul>
          )}
        </section>
        <AskBacks {...props} fileNames={fileNames} texts={texts} />
        {pkg.procedure.checks.length === 0 || !open ? null : (
          <section aria-labelledby="checks">
            <h2 class="kern-heading-large" id="checks">{texts.view.checks}</h2>
            <ul class="kern-list kern-list--bullet">{pkg.procedure.checks.map((check) => <li key={check.de}>{check[locale]}</li>)}</ul>
          </section>
        )}
        <section aria-labelledby="history">
          <h2 class="kern-heading-large" id="history">{texts.view.history}</h2>
          <Timeline
            items={view.history.map((entry) => ({
              moment: formatMoment(entry.at, locale),
              dateTime: entry.at.toISOString(),
              title: texts.historyKinds[entry.kind],
              body: entry.who === null && entry.note === null ? undefined : <p class="kern-body">{[entry.who, entry.note].filter((part) => part !== null).join(': ')}</p>,
            }))}
          />
          <Form action={paths.note(file.id)}>
            <LongTextField name="note" label={texts.view.notes} hint={texts.view.noteHint} rows={3} maxLength={4_000} required />
            <Button variant="secondary">{texts.view.addNote}</Button>
          </Form>
        </section>
        <PrintButton />
      </Columns>
    </DeskLayout>
  );
}

/** What a caseworker wants to see at once, and what can be done. */
function CaseFacts({ locale, view, pkg, competence, open, texts }: CasePageView & { readonly open: boolean; readonly texts: Texts }) {
  const { file } = view;
  return (
    <DefinitionCard
      title={texts.view.facts}
      rows={[
        { key: texts.list.columns.reference, value: file.reference },
        { key: texts.view.received, value: formatMoment(file.receivedAt, locale) },
        { key: texts.view.due, value: formatDay(file.dueOn, locale) },
        { key: texts.view.assignee, value: file.assigneeName ?? texts.list.nobody },
        { key: texts.view.payment, value: file.claimState === null ? texts.view.noFee : `${formatMoney(file.claimCents ?? 0, locale)} – ${texts.claim[file.claimState]}` },
        { key: texts.view.trust, value: texts.view.trustLevels[file.trustLevel as keyof Texts['view']['trustLevels']] ?? file.trustLevel },
        { key: texts.view.legalEntity, value: competence.legalEntity.name },
        { key: texts.view.administration, value: competence.administration.name },
        { key: texts.view.version, value: `${pkg.names.official[locale]} ${file.packageVersion}` },
      ]}
    >
      {open ? (
        <div class="g-stack">
          <LinkButton href={paths.decide(file.id)} icon="check">{texts.view.decide}</LinkButton>
          <LinkButton href={paths.askBack(file.id)} variant="secondary" icon="help">{texts.view.askBack}</LinkButton>
          <Form action={paths.take(file.id)}>
            <HiddenField name="version" value={String(file.version)} />
            <Button variant="secondary" icon="account-circle">{texts.view.take}</Button>
          </Form>
        </div>
      ) : null}
    </DefinitionCard>
  );
}

/** The answers under the headings of the form, as the person saw them. */
function AnswerSections({ locale, form, answers, fileNames }: { readonly locale: Locale; readonly form: FormDefinition; readonly answers: Answers; readonly fileNames: Readonly<Record<string, string>> }) {
  const sectionOf = new Map(form.pages.map((page) => [page.id, page.section]));
  const rows = Map.groupBy(summaryRows(form, answers, locale, fileNames), (row) => sectionOf.get(row.pageId));
  return (
    <>
      {form.sections.map((section) => {
        const inSection = rows.get(section.id) ?? [];
        return inSection.length === 0 ? null : <SummaryList key={section.id} level={3} title={section.title[locale]} rows={inSection.map((row) => ({ key: row.label, value: row.value }))} />;
      })}
    </>
  );
}

function AskBacks({ locale, view, pkg, fileNames, texts }: CasePageView & { readonly fileNames: Readonly<Record<string, string>>; readonly texts: Texts }) {
  if (view.askBacks.length === 0) return null;
  return (
    <section aria-labelledby="ask-backs">
      <h2 class="kern-heading-large" id="ask-backs">{texts.view.askBacks}</h2>
      {view.askBacks.map((askBack) => (
        <article key={askBack.id}>
          <h3 class="kern-heading-medium">{texts.view.asked(askBack.askedBy, formatMoment(askBack.askedAt, locale))}</h3>
          <p class="kern-body">{askBack.message}</p>
          {askBack.answeredAt === null ? (
            <Alert kind="warning" level={4} title={texts.view.waiting(formatDay(askBack.dueOn, locale))} />
          ) : (
            <>
              <p class="kern-body">{texts.view.answered(formatMoment(askBack.answeredAt, locale))}</p>
              {diffAnswers(pkg.form, askBack.before as Answers, (askBack.after ?? {}) as Answers, askBack.questionIds, locale, fileNames).map((difference) =>
                difference.changed ? (
                  <DiffView key={difference.questionId} label={difference.label} before={difference.before} after={difference.after} />
                ) : (
                  <p class="kern-body g-muted" key={difference.questionId}>{difference.label}: {texts.view.unchanged}</p>
                ),
              )}
            </>
          )}
        </article>
      ))}
    </section>
  );
}
