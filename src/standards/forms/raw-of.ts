import { friendlyFormatIBAN } from 'ibantools';

import { answerParts } from './answer-parts.ts';
import type { AnswerValue, Answers } from './answers.ts';
import type { FormBody } from './form-body.ts';
import type { Question } from './question.ts';

/** Where to take the shown values from: stored answers, or what has just been posted. */
export type RawSource = { readonly answers: Answers } | { readonly body: FormBody };

/**
 * What to put into the inputs of a question, by input name; several values only for several choices and files.
 * After a mistake hand in the body: people see what they typed, not what was understood. Reading it back gives the same answer.
 */
export function rawOf(question: Question, source: RawSource): Record<string, string | string[]> {
  if ('answers' in source) {
    const value = Object.hasOwn(source.answers, question.id) ? source.answers[question.id] : undefined;
    return value === undefined ? {} : ofAnswer(question, value);
  }
  const prefix = `${question.id}.`;
  const typed = Object.entries(source.body).filter(([name]) => name === question.id || name.startsWith(prefix));
  return Object.fromEntries(typed.flatMap(([name, value]) => (value === undefined ? [] : [[name, typeof value === 'string' ? value : [...value]]])));
}

function ofAnswer(question: Question, value: AnswerValue): Record<string, string | string[]> {
  const { id, kind } = question;
  if (kind === 'date') return ofDay(id, String(value));
  if (kind === 'money') return { [id]: (Number(value) / 100).toFixed(2).replace('.', ',') };
  if (kind === 'iban') return { [id]: friendlyFormatIBAN(String(value)) ?? String(value) };
  if (typeof value === 'boolean') return { [id]: value ? 'yes' : 'no' };
  if (typeof value === 'number') return { [id]: germanNumber(value) };
  if (typeof value === 'string') return { [id]: value };
  if (isList(value)) return { [id]: [...value] };
  if ('fileIds' in value) return { [`${id}.fileIds`]: [...value.fileIds] };
  const entries = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(
    answerParts(question).flatMap((part): [string, string][] => {
      const entry = entries.get(part.name);
      if (entry === undefined) return [];
      if (part.kind === 'date') return Object.entries(ofDay(`${id}.${part.name}`, String(entry)));
      return [[`${id}.${part.name}`, typeof entry === 'number' ? germanNumber(entry) : String(entry)]];
    }),
  );
}

function isList(value: AnswerValue): value is readonly string[] {
  return Array.isArray(value);
}

function ofDay(name: string, day: string): Record<string, string> {
  const [year = '', month = '', date = ''] = day.split('-');
  return { [`${name}.day`]: String(Number(date)), [`${name}.month`]: String(Number(month)), [`${name}.year`]: year };
}

function germanNumber(value: number): string {
  return String(value).replace('.', ',');
}
