import { fold } from './fold.ts';

/** Longest query or name that is looked at; the rest says nothing more and costs time. */
const longest = 400;
const mostWords = 24;

/** Folded words of a text: runs of letters and digits, at most 24 of the first 400 characters. */
export function tokenize(text: string): string[] {
  const words = fold(text.slice(0, longest)).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, mostWords);
}
