import type { FieldProps } from './field-props.ts';
import { TextField } from './text-field.tsx';

/** An amount in euros as typed („1.234,56“). */
export function MoneyField(props: FieldProps) {
  return <TextField {...props} width="medium" suffix="€" inputmode="decimal" spellcheck={false} />;
}
