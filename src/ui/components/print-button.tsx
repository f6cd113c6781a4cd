import { useWords } from '../page/use-words.ts';
import { Icon } from './icon.tsx';

/** Prints the page; stays hidden without JavaScript, where the browser's own menu does it. */
export function PrintButton({ label }: { readonly label?: string | undefined }) {
  const words = useWords();
  return (
    <button class="kern-btn kern-btn--tertiary" type="button" hidden data-enhance="print">
      <Icon name="draft" /><span class="kern-label">{label ?? words.print}</span>
    </button>
  );
}
