import type { ComponentChildren } from 'preact';

/** The wide opening of a start page: the page's h1, a sentence, and what can be done at once. */
export function Hero({ title, lead, children }: { readonly title: string; readonly lead?: string | undefined; readonly children?: ComponentChildren }) {
  return (
    <div class="g-hero">
      <div class="g-hero__inner">
        <h1 class="kern-heading-display">{title}</h1>
        {lead === undefined ? null : <p class="kern-body kern-body--large">{lead}</p>}
        {children}
      </div>
    </div>
  );
}
