import { useWords } from '../page/use-words.ts';
import { FieldFrame } from './field-frame.tsx';
import { fieldId } from './field-id.ts';
import type { FieldProps } from './field-props.ts';

/** Props of `LongTextField`. */
export interface LongTextFieldProps extends FieldProps {
  readonly rows?: number | undefined;
  /** Counts down while typing; longer text is kept and refused by the server, never cut off. */
  readonly maxLength?: number | undefined;
}

/** Several lines of text. */
export function LongTextField(props: LongTextFieldProps) {
  const words = useWords();
  const countId = `${fieldId(props.name)}-count`;
  const after = props.maxLength === undefined
    ? undefined
    : { id: countId, content: <p class="kern-hint g-count" id={countId}>{words.fields.maxCharacters(props.maxLength)}</p> };
  return (
    <FieldFrame {...props} after={after}>
      {(attributes) => (
        <textarea
          {...attributes}
          class={`kern-form-input__input${props.error ? ' kern-form-input__input--error' : ''}`}
          rows={props.rows ?? 5}
          autocomplete={props.autocomplete}
          data-enhance={props.maxLength === undefined ? undefined : 'count'}
          data-max={props.maxLength}
        >{props.value ?? ''}</textarea>
      )}
    </FieldFrame>
  );
}
