import type { ComponentChildren } from 'preact';
import { useHref } from '../page/use-href.ts';
import type { IconName } from './icon-name.ts';
import { Icon } from './icon.tsx';

/** Props of `TextLink`. */
export interface TextLinkProps {
  /** Path without language prefix, or a whole address. */
  readonly href: string;
  readonly icon?: IconName | undefined;
  readonly download?: boolean | undefined;
  /** Language of the linked page, where it differs. */
  readonly hrefLang?: string | undefined;
  readonly children: ComponentChildren;
}

/** A link in KERN's look. */
export function TextLink(props: TextLinkProps) {
  const href = useHref();
  return (
    <a class="kern-link" href={href(props.href)} download={props.download ? '' : undefined} hreflang={props.hrefLang}>
      {props.icon ? <Icon name={props.icon} /> : null}
      {props.children}
    </a>
  );
}
