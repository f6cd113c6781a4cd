import type { ComponentChildren } from 'preact';
import { FieldError } from './field-error.tsx';
import { FieldHint } from './field-hint.tsx';
import { fieldId } from './field-id.ts';
import { FieldLabel } from './field-label.tsx';
import type { FieldProps } from './field-props.ts';
import { WhyDetails } from './why-details.tsx';

interface GroupFrameProps extends Omit<FieldProps, 'value' | 'autocomplete'> {
  /** Id of the fieldset; left out where the first control carries the field's id, so that an error link lands on it. */
  readonly groupId?: string | undefined;
  readonly bodyClass?: string | undefined;
  readonly children: ComponentChildren;
}

/** Legend, hint, reason, controls and error of a field with several controls. */
export function GroupFrame(props: GroupFrameProps) {
  const id = fieldId(props.name);
  const describedBy = [props.hint || props.example ? `${id}-hint` : '', props.error ? `${id}-error` : ''].filter((part) => part !== '').join(' ');
  const words = <FieldLabel label={props.label} required={props.required} />;
  return (
    <fieldset
      class={`kern-fieldset g-field${props.error ? ' kern-fieldset--error' : ''}`}
      id={props.groupId}
      tabindex={props.groupId === undefined ? undefined : -1}
      aria-describedby={describedBy === '' ? undefined : describedBy}
    >
      <legend class="kern-label">{props.legendAsHeading ? <h1 class="g-question">{words}</h1> : words}</legend>
      <FieldHint id={`${id}-hint`} hint={props.hint} example={props.example} />
      <WhyDetails why={props.why} />
      <div class={`kern-fieldset__body${props.bodyClass ? ` ${props.bodyClass}` : ''}`}>{props.children}</div>
      <FieldError id={`${id}-error`} error={props.error} />
    </fieldset>
  );
}
