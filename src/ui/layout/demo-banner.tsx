import { usePage } from '../page/use-page.ts';
import { useWords } from '../page/use-words.ts';

/** Says on every page of a demonstration that it is one. */
export function DemoBanner() {
  const words = useWords();
  if (!usePage().demo) return null;
  return (
    <aside class="g-demo" aria-label={words.demoTitle}>
      <p class="g-width-wide"><strong>{words.demoTitle}:</strong> {words.demoBody}</p>
    </aside>
  );
}
