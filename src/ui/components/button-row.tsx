import type { ComponentChildren } from 'preact';

/** Buttons side by side, one under the other on small screens. */
export function ButtonRow({ children }: { readonly children: ComponentChildren }) {
  return <div class="g-buttons">{children}</div>;
}
