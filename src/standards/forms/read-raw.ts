import { answerParts } from './answer-parts.ts';
import { cleanText, hardLimit } from './clean-text.ts';
import type { FormBody } from './form-body.ts';
import type { Issue } from './issue.ts';
import { parseDay } from './parse-day.ts';
import { parseNumber } from './parse-number.ts';
import type { Question } from './question.ts';

/** What a posted form says for one question: a candidate for `checkValue`, and what could not even be read. */
export interface RawReading {
  readonly candidate: unknown;
  readonly issues: readonly Issue[];
}

const nothing: RawReading = { candidate: undefined, issues: [] };

/** Reads the inputs of one question; other inputs are not looked at. Where one value is due, the first of several counts. */
export function readRaw(question: Question, body: FormBody): RawReading {
  const typed = first(body, question.id);
  switch (question.kind) {
    case 'number':
      return readNumber(typed, question.decimals ?? 0, undefined);
    case 'money': {
      const euros = readNumber(typed, 2, undefined);
      return typeof euros.candidate === 'number' ? { ...euros, candidate: Math.round(euros.candidate * 100) } : euros;
    }
    case 'date':
      return readDay(body, question.id, '');
    case 'yesNo': {
      const word = cleanText(typed, false);
      return { candidate: word === 'yes' ? true : word === 'no' ? false : word, issues: [] };
    }
    case 'declaration':
      return { candidate: ['yes', 'on', 'true'].includes(cleanText(typed, false)), issues: [] };
    case 'manyOf':
      return { candidate: list(body, question.id), issues: [] };
    case 'file':
      return { candidate: { fileIds: list(body, `${question.id}.fileIds`) }, issues: [] };
    case 'address':
    case 'person':
    case 'period':
    case 'area':
      return readParts(question, body);
    case 'oneOf':
      return { candidate: cleanText(typed, false), issues: [] };
    default:
      return { candidate: typed, issues: [] };
  }
}

function readParts(question: Question, body: FormBody): RawReading {
  const issues: Issue[] = [];
  const candidate: Record<string, unknown> = {};
  for (const part of answerParts(question)) {
    const name = `${question.id}.${part.name}`;
    const reading =
      part.kind === 'date' ? readDay(body, name, part.name) : part.kind === 'number' ? readNumber(first(body, name), 2, part.name) : { candidate: first(body, name), issues: [] };
    issues.push(...reading.issues);
    if (reading.candidate !== undefined) candidate[part.name] = reading.candidate;
  }
  return { candidate, issues };
}

function readNumber(typed: string, decimals: number, part: string | undefined): RawReading {
  const clean = cleanText(typed, false);
  if (clean === '') return nothing;
  const where = part === undefined ? {} : { part };
  const read = parseNumber(clean);
  if (!read) return { candidate: undefined, issues: [{ code: 'notANumber', ...where }] };
  if (read.decimals > decimals) return { candidate: undefined, issues: [{ code: 'tooManyDecimals', bound: decimals, ...where }] };
  return { candidate: read.value, issues: [] };
}

function readDay(body: FormBody, name: string, part: string): RawReading {
  const [day, month, year] = ['day', 'month', 'year'].map((piece) => cleanText(first(body, `${name}.${piece}`), false)) as [string, string, string];
  if (day === '' && month === '' && year === '') return nothing;
  const value = parseDay(day, month, year);
  if (value !== undefined) return { candidate: value, issues: [] };
  const empty = day === '' ? 'day' : month === '' ? 'month' : year === '' ? 'year' : 'day';
  return { candidate: undefined, issues: [{ code: 'notADate', part: part === '' ? empty : `${part}.${empty}` }] };
}

function first(body: FormBody, name: string): string {
  const entry: unknown = Object.hasOwn(body, name) ? body[name] : undefined;
  const value: unknown = Array.isArray(entry) ? entry[0] : entry;
  return typeof value === 'string' ? value.slice(0, hardLimit + 1) : '';
}

function list(body: FormBody, name: string): string[] {
  const entry: unknown = Object.hasOwn(body, name) ? body[name] : undefined;
  const values: unknown[] = Array.isArray(entry) ? entry : [entry];
  return values.filter((value): value is string => typeof value === 'string' && value !== '').slice(0, 1000);
}
