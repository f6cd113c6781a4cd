import { formatDay, formatMoment } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import { Alert, Badge, DataTable, EmptyState, LinkButton, TextLink } from '#ui/components';
import { PublicLayout } from '#ui/layout';

import type { Application } from '../domain/application.ts';
import { textsIn } from '../texts/texts-in.ts';
import type { MyApplications } from '../usecases/list-applications.ts';
import { paths } from './paths.ts';

/** Drafts and submitted applications of a person. */
export function MinePage({ locale, mine, nameOf }: { readonly locale: Locale; readonly mine: MyApplications; readonly nameOf: (application: Application) => string }) {
  const all = textsIn(locale);
  const texts = all.mine;
  const first = mine.openCorrections[0];
  return (
    <PublicLayout title={texts.title} width="wide" robots="noindex" breadcrumbs={[{ label: texts.title }]}>
      <h1 class="kern-heading-x-large">{texts.title}</h1>
      {first === undefined ? null : (
        <Alert kind="warning" title={texts.open(mine.openCorrections.length)}>
          <p><LinkButton href={paths.correction(first.applicationId, first.id)}>{texts.answer}</LinkButton></p>
        </Alert>
      )}
      {mine.drafts.length === 0 && mine.submitted.length === 0 ? (
        <EmptyState title={texts.empty}><p class="kern-body">{texts.emptyBody}</p><p><LinkButton href={paths.search}>{texts.search}</LinkButton></p></EmptyState>
      ) : null}
      {mine.drafts.length === 0 ? null : (
        <>
          <h2 class="kern-heading-large">{texts.drafts}</h2>
          <DataTable
            caption={texts.drafts} captionHidden rows={mine.drafts} rowKey={(row) => row.id}
            columns={[
              { key: 'service', label: texts.columnService, cell: (row) => <TextLink href={paths.tasks(row.id)}>{nameOf(row)}</TextLink> },
              { key: 'place', label: texts.columnPlace, cell: (row) => row.legalEntityName },
              { key: 'date', label: texts.columnDate, cell: (row) => formatMoment(row.editedAt, locale) },
              { key: 'kept', label: texts.columnKept, cell: (row) => (row.expiresOn === null ? '' : texts.keptUntil(formatDay(row.expiresOn, locale))) },
            ]}
          />
        </>
      )}
      {mine.submitted.length === 0 ? null : (
        <>
          <h2 class="kern-heading-large">{texts.submitted}</h2>
          <DataTable
            caption={texts.submitted} captionHidden rows={mine.submitted} rowKey={(row) => row.id}
            columns={[
              { key: 'service', label: texts.columnService, cell: (row) => <TextLink href={paths.status(row.id)}>{nameOf(row)}</TextLink> },
              { key: 'status', label: texts.columnStatus, cell: (row) => <Badge kind={row.status === 'questionOpen' ? 'warning' : row.status === 'decided' ? 'success' : 'info'}>{all.statuses[row.status]}</Badge> },
              { key: 'place', label: texts.columnPlace, cell: (row) => row.legalEntityName },
              { key: 'date', label: texts.columnDate, cell: (row) => (row.submittedAt === null ? '' : formatMoment(row.submittedAt, locale)) },
              { key: 'reference', label: texts.columnReference, cell: (row) => row.reference ?? '' },
            ]}
          />
        </>
      )}
    </PublicLayout>
  );
}
