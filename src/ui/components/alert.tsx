import type { ComponentChildren } from 'preact';
import { useWords } from '../page/use-words.ts';
import { Heading, type HeadingLevel } from './heading.tsx';

/** Props of `Alert`. */
export interface AlertProps {
  readonly kind?: 'info' | 'success' | 'warning' | 'danger' | undefined;
  readonly title: string;
  readonly level?: HeadingLevel | undefined;
  /** True announces it at once; for messages that answer what the person just did. */
  readonly live?: boolean | undefined;
  readonly children?: ComponentChildren;
}

/** A message that stands out. The kind is also said in words for those who do not see the colour. */
export function Alert(props: AlertProps) {
  const words = useWords();
  const kind = props.kind ?? 'info';
  return (
    <div class={`kern-alert kern-alert--${kind}`} role={props.live ? (kind === 'danger' ? 'alert' : 'status') : undefined}>
      <div class="kern-alert__header">
        <span class={`kern-icon kern-icon--${kind}`} aria-hidden="true"></span>
        <Heading level={props.level ?? 2} class="kern-title"><span class="kern-sr-only">{words.alert[kind]}: </span>{props.title}</Heading>
      </div>
      {props.children ? <div class="kern-alert__body">{props.children}</div> : null}
    </div>
  );
}
