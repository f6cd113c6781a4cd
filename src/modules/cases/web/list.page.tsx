import { formatDay } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import { Badge, Button, DataTable, Form, Pagination, Tabs, TextLink } from '#ui/components';
import { HiddenField, SelectField, TextField, type FieldOption } from '#ui/fields';
import { DeskLayout } from '#ui/layout';
import { useHref } from '#ui/page';

import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import type { CaseCounts, CaseLine, CaseViewName } from '../usecases/list-cases.ts';
import { paths } from './paths.ts';

export interface ListView {
  readonly locale: Locale;
  readonly nav: Parameters<typeof DeskLayout>[0]['nav'];
  readonly staffName: string;
  readonly view: CaseViewName;
  readonly text: string;
  readonly packageId: string;
  readonly services: readonly FieldOption[];
  readonly cases: readonly CaseLine[];
  readonly counts: CaseCounts;
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly today: string;
  placeName(ags: string): string;
}

const views: readonly CaseViewName[] = ['open', 'mine', 'unassigned', 'overdue', 'question', 'payment', 'post', 'decided'];
const badges = { received: 'info', inProgress: 'neutral', questionOpen: 'warning', deciding: 'info', decided: 'success' } as const;

/** The work list of an administration. */
export function ListPage(view: ListView) {
  const { locale } = view;
  const texts = locale === 'de' ? de : en;
  const href = useHref();
  const query = (change: Record<string, string>) =>
    `${paths.list}?${new URLSearchParams({ ansicht: view.view, ...(view.text === '' ? {} : { q: view.text }), ...(view.packageId === '' ? {} : { leistung: view.packageId }), ...change }).toString()}`;
  return (
    <DeskLayout title={texts.list.title} nav={view.nav} active="cases">
      <p class="kern-preline">{texts.list.hello(view.staffName)}</p>
      <h1 class="kern-heading-x-large">{texts.list.title}</h1>
      <Tabs
        label={texts.list.viewsLabel}
        tabs={views.map((name) => ({
          href: paths.view(name),
          label: texts.list.views[name],
          current: name === view.view,
          ...(name === 'decided' ? {} : { count: view.counts[name] }),
        }))}
      />
      <Form action={paths.list} method="get" search label={texts.list.search} class="g-filter">
        <HiddenField name="ansicht" value={view.view} />
        <TextField name="q" label={texts.list.search} value={view.text} required />
        <SelectField name="leistung" label={texts.list.service} value={view.packageId} options={view.services} emptyOption={texts.list.allServices} required />
        <Button variant="secondary">{texts.list.filter}</Button>
      </Form>
      <p class="kern-body">{texts.list.total(view.total)}</p>
      <DataTable
        caption={texts.list.caption}
        captionHidden
        rows={view.cases}
        rowKey={(row) => row.id}
        empty={texts.list.empty}
        columns={[
          { key: 'reference', label: texts.list.columns.reference, cell: (row) => <TextLink href={paths.case(row.id)}>{row.reference}</TextLink> },
          { key: 'applicant', label: texts.list.columns.applicant, cell: (row) => row.applicantName },
          { key: 'service', label: texts.list.columns.service, cell: (row) => view.services.find((option) => option.value === row.packageId)?.label ?? row.packageId },
          { key: 'place', label: texts.list.columns.place, cell: (row) => view.placeName(row.ags) },
          {
            key: 'status',
            label: texts.list.columns.status,
            cell: (row) => (
              <>
                <Badge kind={badges[row.status]}>{texts.status[row.status]}</Badge>
                {row.claimState === 'open' ? <> <Badge kind="warning">{texts.claim.open}</Badge></> : null}
              </>
            ),
          },
          {
            key: 'due',
            label: texts.list.columns.due,
            cell: (row) => <>{formatDay(row.dueOn, locale)}{row.status !== 'decided' && row.dueOn < view.today ? <> <Badge kind="danger">{texts.list.overdue}</Badge></> : null}</>,
          },
          { key: 'assignee', label: texts.list.columns.assignee, cell: (row) => row.assigneeName ?? <span class="g-muted">{texts.list.nobody}</span> },
        ]}
      />
      <Pagination page={view.page} pages={view.pages} hrefFor={(page) => href(query({ seite: String(page) }))} />
      <p class="kern-body"><TextLink href={`${paths.csv}?ansicht=${view.view}`} icon="download">{texts.list.csv}</TextLink></p>
    </DeskLayout>
  );
}
