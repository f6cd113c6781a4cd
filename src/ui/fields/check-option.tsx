import type { FieldOption } from './field-props.ts';

interface CheckOptionProps {
  readonly kind: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly option: FieldOption;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly wrong: boolean;
  readonly describedBy?: string | undefined;
}

/** One radio button or checkbox with its label and hint. */
export function CheckOption(props: CheckOptionProps) {
  const { kind, id, option } = props;
  const describedBy = [option.hint ? `${id}-hint` : '', props.describedBy ?? ''].filter((part) => part !== '').join(' ');
  return (
    <div class="kern-form-check">
      <input
        class={`kern-form-check__${kind}${props.wrong ? ` kern-form-check__${kind}--error` : ''}`}
        type={kind}
        id={id}
        name={props.name}
        value={option.value}
        checked={props.checked}
        disabled={props.disabled || (option.disabled ?? false)}
        aria-describedby={describedBy === '' ? undefined : describedBy}
        aria-invalid={props.wrong && kind === 'checkbox' ? 'true' : undefined}
      />
      <label class="kern-label" for={id}>{option.label}</label>
      {option.hint ? <div class="kern-hint g-option-hint" id={`${id}-hint`}>{option.hint}</div> : null}
    </div>
  );
}
