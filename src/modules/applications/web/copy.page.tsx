import { formatMoment } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import type { Answers } from '#standards/forms';
import { PrintButton, SummaryList, TextLink } from '#ui/components';
import { PublicLayout } from '#ui/layout';

import { textsIn } from '../texts/texts-in.ts';
import type { SubmittedView } from '../usecases/get-submitted.ts';
import { AnswerSummary } from './answer-summary.tsx';
import { FeeTable } from './fee-table.tsx';
import { fileNamesOf } from './file-names-of.ts';
import { paths } from './paths.ts';

/** The person's own copy (OZG § 9a Abs. 4), made for printing. */
export function CopyPage({ locale, view }: { readonly locale: Locale; readonly view: SubmittedView }) {
  const { application, service } = view;
  const texts = textsIn(locale).copy;
  const { names, version, form } = service.pkg;
  return (
    <PublicLayout title={texts.title} robots="noindex" breadcrumbs={[{ label: textsIn(locale).crumbs.mine, href: paths.mine }, { label: names.citizen[locale], href: paths.status(application.id) }, { label: texts.title }]}>
      <h1 class="kern-heading-x-large">{texts.title}</h1>
      <PrintButton />
      <SummaryList
        rows={[
          { key: texts.service, value: names.official[locale] },
          { key: texts.reference, value: application.reference },
          { key: texts.submittedAt, value: application.submittedAt === null ? '' : formatMoment(application.submittedAt, locale) },
          { key: texts.legalEntity, value: application.legalEntityName },
          { key: texts.receiver, value: application.administrationName },
          { key: textsIn(locale).provision.decision, value: application.electronicProvision ? textsIn(locale).provision.electronic : textsIn(locale).provision.post },
          { key: texts.version, value: version },
        ]}
      />
      <AnswerSummary locale={locale} form={form} answers={application.answers as Answers} fileNames={fileNamesOf(view.attachments)} />
      {application.fee === null ? null : <FeeTable locale={locale} lines={application.fee.lines} cents={application.fee.cents} />}
      {view.attachments.length === 0 ? null : (
        <>
          <h2 class="kern-heading-medium">{texts.files}</h2>
          <ul class="kern-list kern-list--bullet">
            {view.attachments.map((file) => <li key={file.id}><TextLink href={paths.file(application.id, file.id)} download>{file.filename}</TextLink></li>)}
          </ul>
        </>
      )}
    </PublicLayout>
  );
}
