import type { ComponentChildren } from 'preact';

/** Props of `Badge`. */
export interface BadgeProps {
  readonly kind?: 'neutral' | 'info' | 'success' | 'warning' | 'danger' | undefined;
  readonly children: ComponentChildren;
}

/** A short state in words, with colour and sign as a second and third carrier. */
export function Badge({ kind = 'neutral', children }: BadgeProps) {
  return (
    <span class={`kern-badge kern-badge--small ${kind === 'neutral' ? 'g-badge-neutral' : `kern-badge--${kind}`}`}>
      {kind === 'neutral' ? null : <span class={`kern-icon kern-icon--${kind}`} aria-hidden="true"></span>}
      <span class="kern-label">{children}</span>
    </span>
  );
}
