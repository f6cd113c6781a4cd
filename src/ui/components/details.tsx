import type { ComponentChildren } from 'preact';

/** Something folded that opens without a script. */
export function Details({ summary, open, children }: { readonly summary: string; readonly open?: boolean | undefined; readonly children: ComponentChildren }) {
  return (
    <details class="kern-accordion" open={open ?? false}>
      <summary class="kern-accordion__header"><span class="kern-title kern-title--small">{summary}</span></summary>
      <div class="kern-accordion__body">{children}</div>
    </details>
  );
}
