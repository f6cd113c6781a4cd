import { useWords } from '../page/use-words.ts';
import { FieldFrame } from './field-frame.tsx';
import type { FieldOption, FieldProps } from './field-props.ts';

/** Props of `SelectField`. */
export interface SelectFieldProps extends FieldProps {
  readonly options: readonly FieldOption[];
  /** Words of the empty first choice; `false` leaves it out. */
  readonly emptyOption?: string | false | undefined;
}

/** One of many; for fewer than eight choices a `RadioField` is easier. */
export function SelectField(props: SelectFieldProps) {
  const words = useWords();
  return (
    <FieldFrame {...props}>
      {(attributes) => (
        <div class="kern-form-input__select-wrapper">
          <select {...attributes} class={`kern-form-input__select${props.error ? ' kern-form-input__select--error' : ''}`} autocomplete={props.autocomplete}>
            {props.emptyOption === false ? null : <option value="">{props.emptyOption ?? words.fields.choose}</option>}
            {props.options.map((option) => (
              <option key={option.value} value={option.value} selected={option.value === props.value} disabled={option.disabled ?? false}>{option.label}</option>
            ))}
          </select>
        </div>
      )}
    </FieldFrame>
  );
}
