import type { DayString } from '#kernel/dates';

import { answerParts } from './answer-parts.ts';
import type { AddressAnswer, PersonAnswer } from './answers.ts';
import { hasAtMost } from './check-number.ts';
import { defaultLength } from './check-text.ts';
import { findDayIssue } from './check-day.ts';
import { cleanText } from './clean-text.ts';
import { right, wrong, type Checked, type Issue } from './issue.ts';
import type { Question } from './question.ts';
import { resolveDay } from './resolve-day.ts';

type CompositeQuestion = Extract<Question, { kind: 'address' | 'person' | 'period' | 'area' }>;

/** Checks an answer of several parts; all parts empty counts as not answered. Unknown parts are refused. */
export function checkComposite(question: CompositeQuestion, candidate: unknown, today: DayString): Checked {
  if (typeof candidate !== 'object' || candidate === null || Array.isArray(candidate)) return wrong('wrongType');
  const parts = answerParts(question);
  const allowed = new Set([...parts.map(({ name }) => name), ...(question.kind === 'area' ? ['squareMetres'] : [])]);
  if (Object.keys(candidate).some((key) => !allowed.has(key))) return wrong('wrongType');
  const typed = new Map<string, unknown>(Object.entries(candidate).filter(([, value]) => value !== undefined && value !== ''));
  if (typed.size === 0) return { issues: [] };
  switch (question.kind) {
    case 'address':
    case 'person':
      return checkTexts(question, typed, today);
    case 'period':
      return checkPeriod(question, typed, today);
    case 'area':
      return checkArea(question, typed);
  }
}

function checkTexts(question: Extract<Question, { kind: 'address' | 'person' }>, typed: ReadonlyMap<string, unknown>, today: DayString): Checked {
  const issues: Issue[] = [];
  const values: Record<string, string> = {};
  for (const part of answerParts(question)) {
    const entry = typed.get(part.name);
    if (entry !== undefined && typeof entry !== 'string') {
      issues.push({ code: 'wrongType', part: part.name });
      continue;
    }
    const value = cleanText(entry ?? '', false);
    if (value === '') {
      if (part.required) issues.push({ code: 'required', part: part.name });
      continue;
    }
    const issue = findPartIssue(question, part.name, value, today);
    if (issue) issues.push({ ...issue, part: part.name });
    else values[part.name] = value;
  }
  if (issues.length > 0) return { issues };
  if (Object.keys(values).length === 0) return { issues: [] };
  return right(question.kind === 'address' ? toAddress(values) : toPerson(values));
}

function findPartIssue(question: Extract<Question, { kind: 'address' | 'person' }>, part: string, value: string, today: DayString): Issue | undefined {
  if (part === 'birthDate') return findBirthDateIssue(value, question.kind === 'person' ? question.minAge : undefined, today);
  if (value.length > defaultLength.part) return { code: 'tooLong', bound: defaultLength.part };
  // German postcodes are five digits; others carry the country's letters in front, so that a mistyped German one is noticed.
  if (part === 'postalCode' && !/^(\d{5}|[A-Z]{1,3}-[A-Z0-9 -]{3,10})$/u.test(value)) return { code: 'notAPostalCode' };
  return undefined;
}

function findBirthDateIssue(value: string, minAge: number | undefined, today: DayString): Issue | undefined {
  const issue = findDayIssue(value, { notAfter: 'today' }, today);
  if (issue || minAge === undefined) return issue;
  return value > resolveDay(`today-${minAge}y`, today) ? { code: 'tooYoung', bound: minAge } : undefined;
}

function toAddress(values: Record<string, string>): AddressAnswer {
  const { street = '', houseNumber = '', postalCode = '', place = '', addition } = values;
  return { street, houseNumber, postalCode, place, ...(addition === undefined ? {} : { addition }) };
}

function toPerson(values: Record<string, string>): PersonAnswer {
  const { given = '', family = '', birthName, birthDate } = values;
  return { given, family, ...(birthName === undefined ? {} : { birthName }), ...(birthDate === undefined ? {} : { birthDate }) };
}

function checkPeriod(question: Extract<Question, { kind: 'period' }>, typed: ReadonlyMap<string, unknown>, today: DayString): Checked {
  const issues: Issue[] = [];
  for (const part of ['from', 'to']) {
    const value = typed.get(part);
    const issue: Issue | undefined = value === undefined ? { code: 'required' } : findDayIssue(value, question, today);
    if (issue) issues.push({ ...issue, part });
  }
  if (issues.length > 0) return { issues };
  const from = String(typed.get('from'));
  const to = String(typed.get('to'));
  if (to < from) return wrong('endBeforeStart', { part: 'to' });
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
  if (question.maxDays !== undefined && days > question.maxDays) return wrong('tooManyDays', { part: 'to', bound: question.maxDays });
  return right({ from, to });
}

function checkArea(question: Extract<Question, { kind: 'area' }>, typed: ReadonlyMap<string, unknown>): Checked {
  const max = question.maxMetres ?? 1000;
  const issues: Issue[] = [];
  const metres: Record<string, number> = {};
  for (const part of ['length', 'width']) {
    const value = typed.get(part);
    if (value === undefined) issues.push({ code: 'required', part });
    else if (typeof value !== 'number' || !Number.isFinite(value)) issues.push({ code: 'wrongType', part });
    else if (!hasAtMost(value, 2)) issues.push({ code: 'tooManyDecimals', part, bound: 2 });
    else if (value < 0.01) issues.push({ code: 'tooSmall', part, bound: 0.01 });
    else if (value > max) issues.push({ code: 'tooLarge', part, bound: max });
    else metres[part] = value;
  }
  if (issues.length > 0) return { issues };
  const { length = 0, width = 0 } = metres;
  // The area is computed, never believed: an API client's own figure is dropped.
  return right({ length, width, squareMetres: Math.round(Math.round(length * 100) * Math.round(width * 100) / 100) / 100 });
}
