import { useWords } from '../page/use-words.ts';

/** Hint and example under a label, one element so that one id describes the field. */
export function FieldHint({ id, hint, example }: { readonly id: string; readonly hint: string | undefined; readonly example: string | undefined }) {
  const words = useWords();
  if (!hint && !example) return null;
  return (
    <div class="kern-hint" id={id}>
      {hint}
      {hint && example ? ' ' : ''}
      {example ? <span class="g-example">{words.fields.example} {example}</span> : null}
    </div>
  );
}
