import type { Locale } from '#kernel/locale';
import { answerParts, isRequired, type AnswerPart, type Answers, type Question } from '#standards/forms';
import {
  CheckboxField, DateField, DeclarationField, EmailField, FieldGroup, FileField, LongTextField, MoneyField, NumberField, RadioField, SelectField,
  TextField, YesNoField, type ExistingFile,
} from '#ui/fields';

import { textsIn } from '../texts/texts-in.ts';

/** Props of `QuestionField`. */
export interface QuestionFieldProps {
  readonly question: Question;
  readonly locale: Locale;
  /** What stands in the inputs, by input name (`rawOf`). */
  readonly raw: Readonly<Record<string, string | string[]>>;
  /** Error sentences by input name. */
  readonly errors: Readonly<Record<string, string>>;
  /** Answers so far, for duties that depend on them. */
  readonly answers: Answers;
  readonly files: readonly ExistingFile[];
}

// More choices than this make a long list of buttons; a select is calmer.
const mostButtons = 8;

/** One question of a form as the field its kind needs. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, locale, raw, errors } = props;
  const { id: name } = question;
  const texts = textsIn(locale).page;
  const single = one(raw[name]);
  const common = {
    name,
    label: question.label[locale],
    hint: question.hint?.[locale],
    example: question.example?.[locale],
    why: texts.why((question.why ?? question.purpose)[locale], question.legalBasis),
    required: isRequired(question, props.answers),
    error: errors[name] ?? errors[`${name}.fileIds`],
    autocomplete: question.autocomplete,
  };
  switch (question.kind) {
    case 'text':
      return <TextField {...common} value={single} maxLength={question.maxLength} width={question.width} inputmode={question.inputMode} />;
    case 'longText':
      return <LongTextField {...common} value={single} maxLength={question.maxLength} />;
    case 'number':
      return <NumberField {...common} value={single} unit={question.unit?.[locale]} decimals={(question.decimals ?? 0) > 0} />;
    case 'money':
      return <MoneyField {...common} value={single} />;
    case 'date':
      return <DateInputs {...common} raw={raw} errors={errors} />;
    case 'yesNo':
      return <YesNoField {...common} value={single} />;
    case 'oneOf': {
      const options = optionsIn(question, locale);
      return options.length > mostButtons ? <SelectField {...common} value={single} options={options} /> : <RadioField {...common} value={single} options={options} />;
    }
    case 'manyOf':
      return <CheckboxField {...common} value={many(raw[name])} options={optionsIn(question, locale)} />;
    case 'email':
      return <EmailField {...common} value={single} />;
    case 'phone':
      return <TextField {...common} value={single} type="tel" inputmode="tel" autocomplete={question.autocomplete ?? 'tel'} width="medium" />;
    case 'iban':
      return <TextField {...common} value={single} autocomplete="off" spellcheck={false} maxLength={60} />;
    case 'declaration':
      return <DeclarationField {...common} value={single} />;
    case 'file':
      return (
        <FileField
          {...common}
          existing={props.files}
          accept={question.accept.join(',')}
          types={question.accept.map((type) => typeName(type, locale)).join(', ')}
          maxBytes={question.maxBytes}
          maxFiles={question.maxFiles}
        />
      );
    case 'address':
    case 'person':
    case 'period':
    case 'area':
      return (
        <FieldGroup {...common} hint={question.kind === 'area' ? [common.hint, texts.computedArea].filter(Boolean).join(' ') : common.hint}>
          {answerParts(question).map((part) => <PartField key={part.name} part={part} {...props} owed={common.required} />)}
        </FieldGroup>
      );
  }
}

function PartField(props: QuestionFieldProps & { readonly part: AnswerPart; readonly owed: boolean }) {
  const { part, raw, errors, locale } = props;
  const name = `${props.question.id}.${part.name}`;
  // In a voluntary group no single part is owed, yet „(freiwillig)“ behind each of them would only be noise.
  const common = { name, label: part.label[locale], required: part.required || !props.owed, error: errors[name], autocomplete: part.autocomplete };
  if (part.kind === 'date') return <DateInputs {...common} raw={raw} errors={errors} />;
  const value = one(raw[name]);
  return part.kind === 'number' ? <NumberField {...common} value={value} decimals unit="m" /> : <TextField {...common} value={value} width={part.name === 'houseNumber' || part.name === 'postalCode' ? 'short' : 'full'} />;
}

const pieces = ['day', 'month', 'year'] as const;

function DateInputs(props: Omit<Parameters<typeof DateField>[0], 'value' | 'errorParts'> & Pick<QuestionFieldProps, 'raw' | 'errors'>) {
  const { raw, errors, ...field } = props;
  const at = (piece: string) => one(raw[`${field.name}.${piece}`]) ?? '';
  const wrong = pieces.filter((piece) => errors[`${field.name}.${piece}`] !== undefined);
  const error = field.error ?? wrong.map((piece) => errors[`${field.name}.${piece}`])[0];
  return <DateField {...field} error={error} value={{ day: at('day'), month: at('month'), year: at('year') }} errorParts={wrong.length === 0 ? undefined : wrong} />;
}

function optionsIn(question: Extract<Question, { kind: 'oneOf' | 'manyOf' }>, locale: Locale) {
  return question.options.map((option) => ({ value: option.value, label: option.label[locale], hint: option.hint?.[locale] }));
}

function typeName(type: string, locale: Locale): string {
  const names: Readonly<Record<string, string>> = textsIn(locale).page.fileTypes;
  return names[type] ?? type;
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function many(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : [value].flat();
}
