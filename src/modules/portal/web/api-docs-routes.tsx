import type { Locale } from '#kernel/locale';
import { anyone, json, openApiOf, route, type Route } from '#platform/http';

import { ApiDocsPage, type ApiEntry } from './api-docs.page.tsx';

/** The OpenAPI document and its readable page, both made from the declared routes of all rooms. */
export function apiDocsRoutes(needs: { allRoutes(): readonly Route[]; publicUrl: string }): Route[] {
  let document: Record<string, unknown> | undefined;
  const openApi = () => (document ??= openApiOf(needs.allRoutes(), needs.publicUrl));
  const audit = 'none: public information, nothing personal';
  return [
    route({ method: 'GET', path: '/api/openapi.json', permission: anyone, audit, handler: () => json(openApi()) }),
    route({ method: 'GET', path: '/api', permission: anyone, audit, handler: (ctx) => ctx.page(<ApiDocsPage locale={ctx.locale} entries={entriesOf(openApi(), ctx.locale)} />) }),
  ];
}

interface Operation {
  readonly summary: string;
  readonly description: string;
  readonly security?: unknown;
  readonly parameters: readonly { readonly name: string; readonly required: boolean }[];
}

function entriesOf(document: Record<string, unknown>, locale: Locale): ApiEntry[] {
  const paths = document['paths'] as Record<string, Record<string, Operation>>;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { summary, description, security, parameters }]) => ({ method: method.toUpperCase(), path, summary: locale === 'de' ? description : summary, signIn: security !== undefined, parameters })),
  );
}
