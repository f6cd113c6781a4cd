import { useWords } from '../page/use-words.ts';

/** The error sentence of a field; its id is named by `aria-describedby` of the input. */
export function FieldError({ id, error }: { readonly id: string; readonly error: string | undefined }) {
  const words = useWords();
  if (!error) return null;
  return (
    <p class="kern-error" id={id}>
      <span class="kern-icon kern-icon--danger" aria-hidden="true"></span>
      <span class="kern-body"><span class="kern-sr-only">{words.fields.error} </span>{error}</span>
    </p>
  );
}
