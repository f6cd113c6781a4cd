import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../page/use-words.ts';
import { Button } from './button.tsx';
import { Form } from './form.tsx';

/** Props of `WishSearch`. */
export interface WishSearchProps {
  readonly wish?: string | undefined;
  readonly place?: string | undefined;
  /** Path of the search page, without language prefix; gets `wish` and `place` in the query. */
  readonly action: string;
}

/** The two questions everything starts with: what, and where. */
export function WishSearch({ wish, place, action }: WishSearchProps) {
  const words = useWords();
  return (
    <Form action={action} method="get" search class="g-wish" label={words.header.search}>
      <TextField name="wish" label={words.wish.label} hint={words.wish.hint} value={wish} required suggest={{ source: '/api/v1/services?limit=8&q=' }} />
      <TextField name="place" label={words.wish.place} hint={words.wish.placeHint} value={place} required suggest={{ source: '/api/v1/places?limit=8&q=' }} />
      <Button icon="search">{words.wish.button}</Button>
    </Form>
  );
}
