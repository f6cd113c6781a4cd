import type { ComponentChildren } from 'preact';

/** Running text: plain p, ul, ol, h2, h3, a inside get the right look and a readable measure. */
export function Prose({ children }: { readonly children: ComponentChildren }) {
  return <div class="g-prose">{children}</div>;
}
