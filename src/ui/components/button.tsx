import type { ComponentChildren } from 'preact';
import type { IconName } from './icon-name.ts';
import { Icon } from './icon.tsx';

/** Props of `Button`. */
export interface ButtonProps {
  readonly variant?: 'primary' | 'secondary' | 'tertiary' | 'danger' | undefined;
  readonly type?: 'submit' | 'button' | 'reset' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly icon?: IconName | undefined;
  readonly block?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** Sends the form elsewhere; give the whole address, language prefix included (`useHref`). */
  readonly formAction?: string | undefined;
  /** Id of the form when the button stands outside of it. */
  readonly form?: string | undefined;
  readonly children: ComponentChildren;
}

/** A button; submits its form unless told otherwise. One primary button a page. */
export function Button(props: ButtonProps) {
  const variant = props.variant ?? 'primary';
  return (
    <button
      class={`kern-btn kern-btn--${variant === 'danger' ? 'secondary g-btn-danger' : variant}${props.block ? ' kern-btn--block' : ''}`}
      type={props.type ?? 'submit'}
      name={props.name}
      value={props.value}
      disabled={props.disabled ?? false}
      formaction={props.formAction}
      form={props.form}
    >
      {props.icon ? <Icon name={props.icon} /> : null}
      <span class="kern-label">{props.children}</span>
    </button>
  );
}
