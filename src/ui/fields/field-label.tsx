import { useWords } from '../page/use-words.ts';

/** The words of a label or legend, with „(freiwillig)“ when an answer is not required. */
export function FieldLabel({ label, required }: { readonly label: string; readonly required: boolean | undefined }) {
  const words = useWords();
  return required ? <>{label}</> : <>{label} <span class="kern-label__optional">{words.fields.optional}</span></>;
}
