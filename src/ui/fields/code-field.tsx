import type { FieldProps } from './field-props.ts';
import { TextField } from './text-field.tsx';

/** A one-time code; may be pasted and filled in by the device. */
export function CodeField(props: FieldProps) {
  return <TextField {...props} width="short" inputmode="numeric" autocomplete="one-time-code" spellcheck={false} />;
}
