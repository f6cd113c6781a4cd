import { useWords } from '../page/use-words.ts';
import type { DateParts } from './date-parts.ts';
import { fieldId } from './field-id.ts';
import type { FieldProps } from './field-props.ts';
import { GroupFrame } from './group-frame.tsx';

/** Props of `DateField`. */
export interface DateFieldProps extends Omit<FieldProps, 'value'> {
  readonly value?: DateParts | undefined;
  /** Which of the three inputs are wrong; all of them when an error is given without this. */
  readonly errorParts?: readonly (keyof DateParts)[] | undefined;
}

const parts = ['day', 'month', 'year'] as const;
const birthday = { day: 'bday-day', month: 'bday-month', year: 'bday-year' } as const;

/** A day in three inputs `name.day`, `name.month`, `name.year`; `autocomplete="bday"` fills in a birth date. */
export function DateField(props: DateFieldProps) {
  const words = useWords();
  const wrong = (part: keyof DateParts) => props.error !== undefined && props.error !== '' && (props.errorParts?.includes(part) ?? true);
  return (
    <GroupFrame {...props} groupId={fieldId(props.name)} bodyClass="g-date">
      {parts.map((part) => (
        <div class="kern-form-input" key={part}>
          <label class="kern-label" for={fieldId(`${props.name}.${part}`)}>{words.fields[part]}</label>
          <input
            class={`kern-form-input__input g-date__${part}${wrong(part) ? ' kern-form-input__input--error' : ''}`}
            id={fieldId(`${props.name}.${part}`)}
            name={`${props.name}.${part}`}
            type="text"
            inputmode="numeric"
            value={props.value?.[part] ?? ''}
            maxlength={part === 'year' ? 4 : 12}
            autocomplete={props.autocomplete === 'bday' ? birthday[part] : undefined}
            disabled={props.disabled ?? false}
            aria-invalid={wrong(part) ? 'true' : undefined}
            aria-describedby={wrong(part) ? `${fieldId(props.name)}-error` : undefined}
          />
        </div>
      ))}
    </GroupFrame>
  );
}
