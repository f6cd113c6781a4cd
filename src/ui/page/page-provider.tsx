import { createContext } from 'preact';
import type { PageContext } from './page-context.ts';

/** Carries the `PageContext` to every component of one page; `undefined` outside of a page. */
export const pageContext = createContext<PageContext | undefined>(undefined);

/** Makes `context` readable by `usePage()` in everything below. */
export const PageProvider = pageContext.Provider;
