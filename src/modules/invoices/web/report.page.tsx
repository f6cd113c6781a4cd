import type { Locale } from '#kernel/locale';
import { Alert, Badge, DataTable, LinkButton, PrintButton, SummaryList } from '#ui/components';
import { PublicLayout } from '#ui/layout';
import type { Finding } from '#standards/en16931';

import type { CheckedFile } from '../domain/checked-file.ts';
import { de, type Texts } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { paths } from './paths.ts';

/** More rows help nobody on a page; the API has them all. */
const shown = 200;

/** What the check found, file by file; made to be printed. */
export function ReportPage({ locale, files }: { readonly locale: Locale; readonly files: readonly CheckedFile[] }) {
  const texts = (locale === 'de' ? de : en).check;
  const accepted = files.filter(({ verdict }) => verdict === 'accept').length;
  const summary = texts.summary(accepted, files.length);
  return (
    <PublicLayout title={texts.resultTitle} robots="noindex" width="wide" breadcrumbs={[{ label: texts.title, href: paths.check }, { label: texts.resultTitle }]}>
      <h1 class="kern-heading-x-large">{texts.resultTitle}</h1>
      {summary === '' ? null : <p class="kern-body kern-body--large">{summary}</p>}
      {files.map((file, index) => <FileReport key={index} texts={texts} file={file} />)}
      <p class="kern-body"><LinkButton href={paths.check}>{texts.again}</LinkButton></p>
      <PrintButton />
    </PublicLayout>
  );
}

function FileReport({ texts, file }: { readonly texts: Texts['check']; readonly file: CheckedFile }) {
  const errors = file.findings.filter(({ severity }) => severity === 'error').length;
  const others = file.findings.length - errors;
  const counts = [errors === 0 ? '' : texts.errors(errors), others === 0 ? '' : texts.warnings(others)].filter((part) => part !== '').join(', ');
  return (
    <section class="g-stack">
      <h2 class="kern-heading-large">{file.name}</h2>
      <Alert kind={file.verdict === 'accept' ? 'success' : 'danger'} level={3} title={texts.verdict[file.verdict]}>
        <p class="kern-body">{counts === '' ? texts.none : counts}{file.verdict === 'accept' && others > 0 ? `. ${texts.warningsOnly}` : ''}</p>
      </Alert>
      {file.findings.length === 0 ? null : <Findings texts={texts} file={file} />}
      {file.syntax === undefined ? null : (
        <SummaryList
          level={3}
          title={texts.facts}
          rows={[
            { key: texts.format, value: texts.formats[file.syntax] },
            ...(file.scenario === undefined ? [] : [{ key: texts.kind, value: file.scenario }]),
            { key: texts.rules, value: file.ruleVersions.join(', ') },
          ]}
        />
      )}
    </section>
  );
}

const weight = { error: 0, warning: 1, information: 2 } as const;
const kinds = { error: 'danger', warning: 'warning', information: 'info' } as const;

function Findings({ texts, file }: { readonly texts: Texts['check']; readonly file: CheckedFile }) {
  const sorted = file.findings.toSorted((left, right) => weight[left.severity] - weight[right.severity] || (left.line ?? 0) - (right.line ?? 0));
  const rows = sorted.slice(0, shown).map((finding, index) => ({ ...finding, index }));
  return (
    <>
      <DataTable<Finding & { index: number }>
        caption={file.name}
        captionHidden
        rows={rows}
        rowKey={(row) => String(row.index)}
        columns={[
          { key: 'severity', label: texts.columns.severity, cell: (row) => <Badge kind={kinds[row.severity]}>{texts.severity[row.severity]}</Badge> },
          { key: 'what', label: texts.columns.what, rowHeader: true, cell: (row) => row.text },
          { key: 'field', label: texts.columns.field, cell: (row) => row.field ?? '–' },
          { key: 'line', label: texts.columns.line, numeric: true, cell: (row) => (row.line === undefined ? '–' : String(row.line)) },
          { key: 'rule', label: texts.columns.rule, cell: (row) => row.rule },
        ]}
      />
      {sorted.length > shown ? <p class="kern-body g-muted">{texts.more(sorted.length - shown)}</p> : null}
    </>
  );
}
