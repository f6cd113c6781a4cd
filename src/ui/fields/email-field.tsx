import type { FieldProps } from './field-props.ts';
import { TextField } from './text-field.tsx';

/** An e-mail address. */
export function EmailField(props: FieldProps) {
  return <TextField {...props} type="email" inputmode="email" spellcheck={false} autocomplete={props.autocomplete ?? 'email'} />;
}
