import { formatDay } from '#kernel/dates';

import type { LetterInput } from './letter-input.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';

/** Control characters and marks that turn the writing direction: no letter needs them, and they can make it read otherwise than it is. */
const unwanted = /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;

/** What the template reads: the letter, its words in the right language, the date written in full. */
export function letterJson(input: LetterInput): string {
  const words = input.locale === 'de' ? de : en;
  const letter = { ...input, words, dateText: formatDay(input.date, input.locale) };
  return JSON.stringify(letter, (_, value: unknown) =>
    typeof value === 'string' ? value.replaceAll('\r\n', '\n').replaceAll('\t', ' ').replace(unwanted, '').normalize('NFC') : value,
  );
}
