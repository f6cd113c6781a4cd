import { friendlyFormatIBAN } from 'ibantools';

import { formatDay } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import { formatMoney } from '#kernel/money';

import type { AnswerValue } from './answers.ts';
import type { Question } from './question.ts';

const words = {
  de: { yes: 'Ja', no: 'Nein', none: 'Keine Angabe', confirmed: 'Bestätigt', born: 'geboren am', nee: 'geb.', to: 'bis', file: 'Datei', files: 'Dateien' },
  en: { yes: 'Yes', no: 'No', none: 'Not given', confirmed: 'Confirmed', born: 'born on', nee: 'née/né', to: 'to', file: 'file', files: 'files' },
} as const;

/** An answer as people write it, on one line; files by name when `fileNames` (id → name) knows them. */
export function formatAnswer(question: Question, value: AnswerValue | undefined, locale: Locale, fileNames: Readonly<Record<string, string>> = {}): string {
  const word = words[locale];
  if (value === undefined) return word.none;
  if (typeof value === 'boolean') return question.kind === 'declaration' ? word.confirmed : value ? word.yes : word.no;
  if (typeof value === 'number') return formatNumber(question, value, locale);
  if (typeof value === 'string') return formatString(question, value, locale);
  if (isList(value)) return value.map((entry) => optionLabel(question, entry, locale)).join(', ');
  if ('fileIds' in value) {
    const names = value.fileIds.flatMap((id) => (Object.hasOwn(fileNames, id) ? [fileNames[id] ?? ''] : []));
    return names.length === value.fileIds.length ? names.join(', ') : `${value.fileIds.length} ${value.fileIds.length === 1 ? word.file : word.files}`;
  }
  if ('street' in value) return `${value.street} ${value.houseNumber}, ${value.addition === undefined ? '' : `${value.addition}, `}${value.postalCode} ${value.place}`;
  if ('given' in value) {
    const birthName = value.birthName === undefined ? '' : ` (${word.nee} ${value.birthName})`;
    const born = value.birthDate === undefined ? '' : `, ${word.born} ${formatDay(value.birthDate, locale)}`;
    return `${value.given} ${value.family}${birthName}${born}`;
  }
  if ('from' in value) return value.from === value.to ? formatDay(value.from, locale) : `${formatDay(value.from, locale)} ${word.to} ${formatDay(value.to, locale)}`;
  return `${decimal(value.length, locale)} m × ${decimal(value.width, locale)} m = ${decimal(value.squareMetres, locale)} m²`;
}

function formatNumber(question: Question, value: number, locale: Locale): string {
  if (question.kind === 'money') return formatMoney(value, locale);
  const unit = question.kind === 'number' ? question.unit?.[locale] : undefined;
  return unit === undefined ? decimal(value, locale) : `${decimal(value, locale)} ${unit}`;
}

function formatString(question: Question, value: string, locale: Locale): string {
  switch (question.kind) {
    case 'date':
      return formatDay(value, locale);
    case 'iban':
      return friendlyFormatIBAN(value) ?? value;
    case 'oneOf':
      return optionLabel(question, value, locale);
    default:
      return value;
  }
}

function optionLabel(question: Question, value: string, locale: Locale): string {
  if (question.kind !== 'oneOf' && question.kind !== 'manyOf') return value;
  return question.options.find((option) => option.value === value)?.label[locale] ?? value;
}

function decimal(value: number, locale: Locale): string {
  return value.toLocaleString(locale === 'de' ? 'de-DE' : 'en-GB', { maximumFractionDigits: 2 });
}

function isList(value: AnswerValue): value is readonly string[] {
  return Array.isArray(value);
}
