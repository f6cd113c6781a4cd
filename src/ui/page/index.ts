export type { PageContext, Viewer } from './page-context.ts';
export { PageProvider } from './page-provider.tsx';
export { usePage } from './use-page.ts';
export { useHref } from './use-href.ts';
export { useWords } from './use-words.ts';
export { localHref } from './local-href.ts';
export { renderPage } from './render-page.tsx';
