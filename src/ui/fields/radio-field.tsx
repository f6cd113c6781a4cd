import { CheckOption } from './check-option.tsx';
import { fieldId } from './field-id.ts';
import type { FieldOption, FieldProps } from './field-props.ts';
import { GroupFrame } from './group-frame.tsx';

/** Props of `RadioField`. */
export interface RadioFieldProps extends FieldProps {
  readonly options: readonly FieldOption[];
  readonly inline?: boolean | undefined;
}

/** One of a few, all visible. The first button carries the field's id, so that an error link lands on it. */
export function RadioField(props: RadioFieldProps) {
  const id = fieldId(props.name);
  return (
    <GroupFrame {...props} bodyClass={props.inline ? 'kern-fieldset__body--horizontal' : undefined}>
      {props.options.map((option, index) => (
        <CheckOption
          key={option.value}
          kind="radio"
          id={index === 0 ? id : `${id}-${fieldId(option.value)}`}
          name={props.name}
          option={option}
          checked={option.value === props.value}
          disabled={props.disabled ?? false}
          wrong={Boolean(props.error)}
        />
      ))}
    </GroupFrame>
  );
}
