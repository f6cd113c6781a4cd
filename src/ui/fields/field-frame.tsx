import type { ComponentChildren, VNode } from 'preact';
import { FieldError } from './field-error.tsx';
import { FieldHint } from './field-hint.tsx';
import { fieldId } from './field-id.ts';
import { FieldLabel } from './field-label.tsx';
import type { FieldProps } from './field-props.ts';
import { WhyDetails } from './why-details.tsx';

/** Attributes the frame hands to the one control it holds. */
export interface ControlAttributes {
  readonly id: string;
  readonly name: string;
  readonly disabled: boolean;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
  readonly 'aria-required': 'true' | undefined;
}

interface FieldFrameProps extends FieldProps {
  /** Further class on the frame. */
  readonly frameClass?: string | undefined;
  /** Text under the control whose id also describes it, e.g. a character count. */
  readonly after?: { readonly id: string; readonly content: ComponentChildren } | undefined;
  readonly children: (attributes: ControlAttributes) => VNode;
}

/** Label, hint, reason, control and error of a field with one control. */
export function FieldFrame(props: FieldFrameProps) {
  const id = fieldId(props.name);
  const describedBy = [
    props.hint || props.example ? `${id}-hint` : '',
    props.error ? `${id}-error` : '',
    props.after?.id ?? '',
  ].filter((part) => part !== '').join(' ');
  const label = <label class="kern-label" for={id}><FieldLabel label={props.label} required={props.required} /></label>;
  return (
    <div class={`kern-form-input g-field${props.error ? ' kern-form-input--error' : ''}${props.frameClass ? ` ${props.frameClass}` : ''}`}>
      {props.legendAsHeading ? <h1 class="g-question">{label}</h1> : label}
      <FieldHint id={`${id}-hint`} hint={props.hint} example={props.example} />
      <WhyDetails why={props.why} />
      {props.children({
        id,
        name: props.name,
        disabled: props.disabled ?? false,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': props.error ? 'true' : undefined,
        'aria-required': props.required ? 'true' : undefined,
      })}
      {props.after?.content}
      <FieldError id={`${id}-error`} error={props.error} />
    </div>
  );
}
