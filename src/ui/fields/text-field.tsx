import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import type { Suggest } from './suggest.ts';

/** Props of `TextField`. */
export interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search' | undefined;
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'search' | 'url' | undefined;
  readonly maxLength?: number | undefined;
  /** Roughly how long the answer is; the input is as wide as that. */
  readonly width?: 'short' | 'medium' | 'full' | undefined;
  /** Unit behind the input, e.g. „m²“. */
  readonly suffix?: string | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  readonly suggest?: Suggest | undefined;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { suggest } = props;
  return (
    <FieldFrame {...props} frameClass={suggest ? 'g-suggest' : undefined}>
      {(attributes) => {
        const input = (
          <input
            {...attributes}
            class={`kern-form-input__input g-width-${props.width ?? 'full'}${props.error ? ' kern-form-input__input--error' : ''}`}
            type={props.type ?? 'text'}
            inputmode={props.inputmode}
            value={props.value ?? ''}
            autocomplete={props.autocomplete ?? (suggest ? 'off' : undefined)}
            maxlength={props.maxLength}
            spellcheck={props.spellcheck}
            readonly={props.readOnly}
            data-enhance={suggest ? 'suggest' : undefined}
            data-source={suggest?.source}
            data-key={suggest?.keyName}
          />
        );
        if (suggest?.keyName !== undefined) {
          return <>{input}<input type="hidden" name={suggest.keyName} value={suggest.keyValue ?? ''} /></>;
        }
        if (props.suffix === undefined) return input;
        return <div class="kern-input-group g-unit">{input}<span class="kern-input-group-text" aria-hidden="true">{props.suffix}</span></div>;
      }}
    </FieldFrame>
  );
}
