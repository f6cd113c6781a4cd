import { useContext } from 'preact/hooks';
import type { PageContext } from './page-context.ts';
import { pageContext } from './page-provider.tsx';

/** The context of the page being rendered. Throws a fault when used outside of `renderPage`. */
export function usePage(): PageContext {
  const context = useContext(pageContext);
  if (context === undefined) throw new Error('a component was rendered outside of a PageProvider');
  return context;
}
