import type { FieldProps } from './field-props.ts';
import { TextField } from './text-field.tsx';

/** Props of `NumberField`. */
export interface NumberFieldProps extends FieldProps {
  /** Unit behind the input, e.g. „m“; name it in the label or hint too, the sign is silent for screen readers. */
  readonly unit?: string | undefined;
  /** True lets phones show a decimal comma. */
  readonly decimals?: boolean | undefined;
}

/** A number as people write it („1.234,5“); text, not type=number, which swallows wrong input and scrolls. */
export function NumberField({ unit, decimals, ...props }: NumberFieldProps) {
  return <TextField {...props} width="short" suffix={unit} inputmode={decimals ? 'decimal' : 'numeric'} spellcheck={false} />;
}
