import { useWords } from '../page/use-words.ts';
import type { FieldProps } from './field-props.ts';
import { RadioField } from './radio-field.tsx';

/** Yes or no; sends `yes` or `no`. */
export function YesNoField(props: FieldProps) {
  const words = useWords();
  return <RadioField {...props} inline options={[{ value: 'yes', label: words.fields.yes }, { value: 'no', label: words.fields.no }]} />;
}
