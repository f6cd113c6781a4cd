import { formatMoment } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import { Alert, Button, DataTable, Form, Pagination, TextLink } from '#ui/components';
import { TextField } from '#ui/fields';
import { DeskLayout } from '#ui/layout';
import { useHref } from '#ui/page';

import { de, type Texts } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import type { AuditLine } from '../usecases/list-audit.ts';
import { paths } from './paths.ts';

interface AuditView {
  readonly locale: Locale;
  readonly nav: Parameters<typeof DeskLayout>[0]['nav'];
  readonly lines: readonly AuditLine[];
  readonly text: string;
  readonly page: number;
  readonly pages: number;
  /** undefined = not checked now, null = intact, else the first entry that does not fit. */
  readonly broken: number | null | undefined;
}

/** The audit trail of an administration. */
export function AuditPage(view: AuditView) {
  const { locale } = view;
  const texts: Texts['audit'] = (locale === 'de' ? de : en).audit;
  const href = useHref();
  return (
    <DeskLayout title={texts.title} nav={view.nav} active="audit">
      <h1 class="kern-heading-x-large">{texts.title}</h1>
      <p class="kern-body kern-body--large">{texts.lead}</p>
      {view.broken === undefined ? null : view.broken === null ? <Alert kind="success" title={texts.intact} live /> : (
        <Alert kind="danger" title={texts.broken(view.broken)} live><p class="kern-body">{texts.brokenText}</p></Alert>
      )}
      <Form action={paths.audit} method="get" search label={texts.search} class="g-filter">
        <TextField name="q" label={texts.search} value={view.text} required />
        <Button variant="secondary">{texts.filter}</Button>
        <Button variant="tertiary" name="pruefen" value="1">{texts.verify}</Button>
      </Form>
      <DataTable
        caption={texts.caption}
        captionHidden
        rows={view.lines}
        rowKey={(line) => String(line.seq)}
        empty={texts.empty}
        columns={[
          { key: 'seq', label: texts.columns.seq, cell: (line) => line.seq, numeric: true },
          { key: 'at', label: texts.columns.at, cell: (line) => formatMoment(line.at, locale) },
          { key: 'who', label: texts.columns.who, cell: (line) => line.actorLabel ?? texts.kinds[line.actorKind as keyof Texts['audit']['kinds']] ?? line.actorKind },
          { key: 'action', label: texts.columns.action, cell: (line) => <code>{line.action}</code> },
          { key: 'subject', label: texts.columns.subject, cell: (line) => <code>{line.subject}</code> },
          { key: 'reason', label: texts.columns.reason, cell: (line) => line.reason ?? '' },
        ]}
      />
      <p class="kern-body"><TextLink href={`${paths.auditFile}?${new URLSearchParams({ q: view.text }).toString()}`} icon="download" download>{texts.export}</TextLink></p>
      <Pagination page={view.page} pages={view.pages} hrefFor={(page) => href(`${paths.audit}?${new URLSearchParams({ ...(view.text === '' ? {} : { q: view.text }), seite: String(page) }).toString()}`)} />
    </DeskLayout>
  );
}
