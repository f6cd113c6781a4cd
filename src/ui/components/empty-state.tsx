import type { ComponentChildren } from 'preact';
import { Heading, type HeadingLevel } from './heading.tsx';
import type { IconName } from './icon-name.ts';
import { Icon } from './icon.tsx';

/** Props of `EmptyState`. */
export interface EmptyStateProps {
  readonly title: string;
  readonly icon?: IconName | undefined;
  readonly level?: HeadingLevel | undefined;
  /** What to do instead. */
  readonly children?: ComponentChildren;
}

/** A friendly nothing: says why there is nothing and what can be done. */
export function EmptyState(props: EmptyStateProps) {
  return (
    <div class="g-empty">
      <Icon name={props.icon ?? 'info'} size="x-large" />
      <Heading level={props.level ?? 2} class="kern-title">{props.title}</Heading>
      {props.children}
    </div>
  );
}
