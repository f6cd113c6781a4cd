import { electronicFormatIBAN, isSEPACountry, isValidIBAN } from 'ibantools';
import { z } from 'zod';

import { cleanText } from './clean-text.ts';
import { right, wrong, type Checked } from './issue.ts';
import type { Question } from './question.ts';

type TextQuestion = Extract<Question, { kind: 'text' | 'longText' | 'email' | 'phone' | 'iban' }>;

/** Longest answer where the form sets no length of its own. */
export const defaultLength = { text: 200, longText: 4000, part: 100 } as const;

const email = z.email();

/** Checks an answer that is one string; empty counts as not answered. */
export function checkText(question: TextQuestion, candidate: unknown): Checked {
  if (typeof candidate !== 'string') return wrong('wrongType');
  const clean = cleanText(candidate, question.kind === 'longText');
  const value = question.kind === 'text' && question.stripSpaces ? clean.replaceAll(' ', '') : clean;
  if (value === '') return { issues: [] };
  switch (question.kind) {
    case 'email':
      return value.length <= 254 && email.safeParse(value).success ? right(value) : wrong('notAnEmail');
    case 'phone':
      return isPhone(value) ? right(value) : wrong('notAPhone');
    case 'iban':
      return checkIban(value);
    default: {
      const maxLength = question.maxLength ?? defaultLength[question.kind];
      if (value.length > maxLength) return wrong('tooLong', { bound: maxLength });
      if (question.minLength !== undefined && value.length < question.minLength) return wrong('tooShort', { bound: question.minLength });
      if (question.pattern !== undefined && !new RegExp(`^(?:${question.pattern})$`, 'u').test(value)) return wrong('pattern');
      return right(value);
    }
  }
}

function isPhone(value: string): boolean {
  const digits = value.replace(/\D/gu, '').length;
  return /^\+?[\d ()/.-]{5,30}$/u.test(value) && digits >= 5 && digits <= 17;
}

function checkIban(value: string): Checked {
  const iban = electronicFormatIBAN(value.slice(0, 60)) ?? '';
  if (!/^[A-Za-z0-9 .-]+$/u.test(value) || !isValidIBAN(iban)) return wrong('notAnIban');
  return isSEPACountry(iban.slice(0, 2)) ? right(iban) : wrong('notASepaAccount');
}
