import { stem } from './stem.ts';

/** Linking elements between the parts of a German compound (Fugenelemente), none first. */
const links = ['', 's', 'es', 'n', 'en', 'er', 'e'];
const shortestPart = 3;

/**
 * Splits a folded compound into parts of `vocabulary` („hundesteueranmeldung“ → hund, steuer, anmeldung), or undefined when
 * it is no compound of known words. Prefers few and long parts. Only whole coverage counts: half a guess finds wrong services.
 */
export function splitCompound(word: string, vocabulary: { has(part: string): boolean }): string[] | undefined {
  if (word.length < 7 || word.length > 60) return undefined;
  const parts = best(word, 0, vocabulary, new Map());
  return parts !== undefined && parts.length > 1 ? parts : undefined;
}

function best(word: string, from: number, vocabulary: { has(part: string): boolean }, memo: Map<number, string[] | undefined>): string[] | undefined {
  if (from === word.length) return [];
  if (memo.has(from)) return memo.get(from);
  let found: string[] | undefined;
  for (let end = word.length; end >= from + shortestPart; end--) {
    if (from === 0 && end === word.length) continue;
    const part = word.slice(from, end);
    const last = end === word.length;
    if (last ? !vocabulary.has(part) && !vocabulary.has(stem(part)) : !vocabulary.has(part)) continue;
    for (const link of last ? [''] : links) {
      if (!word.startsWith(link, end)) continue;
      const rest = best(word, end + link.length, vocabulary, memo);
      if (rest !== undefined && (found === undefined || rest.length + 1 < found.length)) found = [part, ...rest];
    }
  }
  memo.set(from, found);
  return found;
}
