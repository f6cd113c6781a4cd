import { CheckOption } from './check-option.tsx';
import { FieldError } from './field-error.tsx';
import { fieldId } from './field-id.ts';
import type { FieldProps } from './field-props.ts';
import { WhyDetails } from './why-details.tsx';

/** A statement the person makes by ticking; sends `yes`. Never ticked beforehand unless the person did. */
export function DeclarationField(props: FieldProps) {
  const id = fieldId(props.name);
  return (
    <div class={`g-field g-declaration${props.error ? ' g-declaration--error' : ''}`}>
      <CheckOption
        kind="checkbox"
        id={id}
        name={props.name}
        option={{ value: 'yes', label: props.label, hint: props.hint }}
        checked={props.value === 'yes'}
        disabled={props.disabled ?? false}
        wrong={Boolean(props.error)}
        describedBy={props.error ? `${id}-error` : undefined}
      />
      <WhyDetails why={props.why} />
      <FieldError id={`${id}-error`} error={props.error} />
    </div>
  );
}
