import { CheckOption } from './check-option.tsx';
import { fieldId } from './field-id.ts';
import type { FieldOption, FieldProps } from './field-props.ts';
import { GroupFrame } from './group-frame.tsx';

/** Props of `CheckboxField`. */
export interface CheckboxFieldProps extends Omit<FieldProps, 'value'> {
  /** Values of the ticked boxes. */
  readonly value?: readonly string[] | undefined;
  readonly options: readonly FieldOption[];
}

/** Any number of choices. */
export function CheckboxField(props: CheckboxFieldProps) {
  const id = fieldId(props.name);
  return (
    <GroupFrame {...props}>
      {props.options.map((option, index) => (
        <CheckOption
          key={option.value}
          kind="checkbox"
          id={index === 0 ? id : `${id}-${fieldId(option.value)}`}
          name={props.name}
          option={option}
          checked={props.value?.includes(option.value) ?? false}
          disabled={props.disabled ?? false}
          wrong={Boolean(props.error)}
        />
      ))}
    </GroupFrame>
  );
}
