import type { IconName } from './icon-name.ts';

/** A decorative icon; the words beside it carry the meaning. */
export function Icon({ name, size }: { readonly name: IconName; readonly size?: 'small' | 'large' | 'x-large' | undefined }) {
  return <span class={`kern-icon kern-icon--${name}${size ? ` kern-icon--${size}` : ''}`} aria-hidden="true"></span>;
}
