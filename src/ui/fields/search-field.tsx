import { TextField, type TextFieldProps } from './text-field.tsx';

/** A search term; never marked as optional. */
export function SearchField(props: TextFieldProps) {
  return <TextField {...props} required={props.required ?? true} type="search" inputmode="search" autocomplete={props.autocomplete ?? 'off'} />;
}
