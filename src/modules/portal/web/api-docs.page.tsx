import type { Locale } from '#kernel/locale';
import { DataTable, TextLink } from '#ui/components';
import { PublicLayout } from '#ui/layout';

import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { paths } from './paths.ts';

/** One address of the API, as the page lists it. */
export interface ApiEntry {
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly signIn: boolean;
  readonly parameters: readonly { readonly name: string; readonly required: boolean }[];
}

/** The readable side of the OpenAPI document. */
export function ApiDocsPage({ locale, entries }: { readonly locale: Locale; readonly entries: readonly ApiEntry[] }) {
  const texts = (locale === 'de' ? de : en).api;
  return (
    <PublicLayout title={texts.title} width="wide">
      <h1 class="kern-heading-x-large">{texts.title}</h1>
      <p class="kern-body kern-body--large">{texts.lead}</p>
      <p class="kern-body"><TextLink href={paths.openApi}>{texts.document}</TextLink></p>
      <DataTable
        caption={texts.caption}
        captionHidden
        rows={entries}
        rowKey={(entry) => `${entry.method} ${entry.path}`}
        columns={[
          { key: 'path', label: texts.path, cell: (entry) => <code>{entry.method} {entry.path}</code> },
          { key: 'what', label: texts.what, cell: (entry) => entry.summary },
          { key: 'parameters', label: texts.parameters, cell: (entry) => entry.parameters.map(({ name, required }) => `${name} (${required ? texts.required : texts.optional})`).join(', ') },
          { key: 'signIn', label: texts.signIn, cell: (entry) => (entry.signIn ? texts.yes : texts.no) },
        ]}
      />
    </PublicLayout>
  );
}
