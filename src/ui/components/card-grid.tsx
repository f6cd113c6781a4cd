import { type ComponentChildren, toChildArray } from 'preact';

/** Cards in as many columns as fit, as a list so that their number is announced. */
export function CardGrid({ children, label }: { readonly children: ComponentChildren; readonly label?: string | undefined }) {
  return (
    <ul class="g-card-grid" aria-label={label}>
      {toChildArray(children).map((card, index) => <li key={index}>{card}</li>)}
    </ul>
  );
}
