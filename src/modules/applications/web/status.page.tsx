import { formatDay, formatMoment } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import { Alert, DataTable, LinkButton, SummaryList, TextLink, Timeline } from '#ui/components';
import { PublicLayout } from '#ui/layout';

import { textsIn } from '../texts/texts-in.ts';
import type { SubmittedView } from '../usecases/get-submitted.ts';
import { paths } from './paths.ts';

/** Where an application stands, what is asked, and who has looked at it. */
export function StatusPage({ locale, view, answered }: { readonly locale: Locale; readonly view: SubmittedView; readonly answered: boolean }) {
  const all = textsIn(locale);
  const texts = all.status;
  const { application, service } = view;
  const open = view.corrections.find((correction) => correction.correctedAt === null);
  return (
    <PublicLayout title={texts.title} robots="noindex" breadcrumbs={[{ label: all.crumbs.mine, href: paths.mine }, { label: service.pkg.names.citizen[locale] }]}>
      <p class="kern-preline">{service.pkg.names.citizen[locale]}</p>
      <h1 class="kern-heading-x-large">{texts.title}</h1>
      {answered ? <Alert kind="success" title={all.correction.doneTitle} live><p class="kern-body">{all.correction.doneBody}</p></Alert> : null}
      {open === undefined ? null : (
        <Alert kind="warning" title={texts.askBackTitle}>
          <p class="kern-body">{texts.askBackDue(formatDay(open.dueOn, locale))}</p>
          <p><LinkButton href={paths.correction(application.id, open.id)}>{texts.askBackButton}</LinkButton></p>
        </Alert>
      )}
      {application.status === 'decided' ? (
        <Alert kind="success" title={texts.decidedTitle}>
          <p class="kern-body">{texts.decidedBody(application.electronicProvision)}</p>
          <p><LinkButton href={paths.mailbox}>{texts.mailbox}</LinkButton></p>
        </Alert>
      ) : null}
      <SummaryList
        rows={[
          { key: texts.reference, value: application.reference },
          { key: texts.administration, value: application.administrationName },
          {
            key: all.provision.decision,
            value: application.electronicProvision ? all.provision.electronic : all.provision.post,
            changeHref: application.status === 'decided' ? undefined : paths.provision,
          },
          ...(application.fee === null ? [] : [{ key: texts.payTitle, value: <TextLink href={paths.pay(application.fee.claimId)}>{texts.payLink}</TextLink> }]),
          { key: all.confirmation.copyTitle, value: <TextLink href={paths.copy(application.id)}>{all.confirmation.copyLink}</TextLink> },
        ]}
      />
      <h2 class="kern-heading-large">{texts.history}</h2>
      <Timeline
        items={view.changes.toReversed().map((change, index) => ({
          moment: formatMoment(change.at, locale),
          dateTime: change.at.toISOString(),
          title: all.statuses[change.status],
          state: index === 0 ? 'current' as const : 'done' as const,
          body: <p class="kern-body">{all.statusMeaning[change.status]}{change.caseworker === null ? '' : ` ${texts.caseworker(change.caseworker)}`}</p>,
        }))}
      />
      <h2 class="kern-heading-large">{texts.accessTitle}</h2>
      <DataTable
        caption={texts.accessTitle} captionHidden rows={view.accesses} rowKey={(row) => `${row.at.toISOString()} ${row.who}`} empty={texts.accessNone}
        columns={[
          { key: 'when', label: texts.accessWhen, cell: (row) => formatMoment(row.at, locale) },
          { key: 'who', label: texts.accessWho, cell: (row) => `${row.who}, ${row.administration}` },
          { key: 'purpose', label: texts.accessPurpose, cell: (row) => row.purpose },
        ]}
      />
    </PublicLayout>
  );
}
