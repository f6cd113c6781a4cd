import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';

/** A password: may be pasted, can be shown, is never sent back to the page. `autocomplete` is `current-password` unless said. */
export function PasswordField(props: Omit<FieldProps, 'value'>) {
  return (
    <FieldFrame {...props}>
      {(attributes) => (
        <div class="g-password" data-enhance="password">
          <input
            {...attributes}
            class={`kern-form-input__input${props.error ? ' kern-form-input__input--error' : ''}`}
            type="password"
            autocomplete={props.autocomplete ?? 'current-password'}
            autocapitalize="none"
            spellcheck={false}
          />
        </div>
      )}
    </FieldFrame>
  );
}
