import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { PageContext } from './page-context.ts';
import { PageProvider } from './page-provider.tsx';

/** The complete HTML document of a page. `page` is a layout from `#ui/layout` with its content. */
export function renderPage(page: VNode, context: PageContext): string {
  return `<!doctype html>${renderToString(<PageProvider value={context}>{page}</PageProvider>)}`;
}
