import type { ComponentChildren } from 'preact';
import { useHref } from '../page/use-href.ts';
import type { IconName } from './icon-name.ts';
import { Icon } from './icon.tsx';

/** Props of `LinkButton`. */
export interface LinkButtonProps {
  /** Path without language prefix. */
  readonly href: string;
  readonly variant?: 'primary' | 'secondary' | 'tertiary' | undefined;
  readonly icon?: IconName | undefined;
  readonly block?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton(props: LinkButtonProps) {
  const href = useHref();
  return (
    <a class={`kern-btn kern-btn--${props.variant ?? 'primary'}${props.block ? ' kern-btn--block' : ''}`} href={href(props.href)}>
      {props.icon ? <Icon name={props.icon} /> : null}
      <span class="kern-label">{props.children}</span>
    </a>
  );
}
