import { useWords } from '../page/use-words.ts';

/** The folded answer to “why do we ask this?”; nothing when there is none. */
export function WhyDetails({ why }: { readonly why: string | undefined }) {
  const words = useWords();
  if (why === undefined || why === '') return null;
  return (
    <details class="g-why">
      <summary>{words.fields.why}</summary>
      <p class="kern-body kern-body--small">{why}</p>
    </details>
  );
}
