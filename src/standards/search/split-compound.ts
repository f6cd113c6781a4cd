import { stem } from './stem.ts';

/** Linking elements between the parts of a German compound (Fugenelemente), none first. */
const links = ['', 's', 'es', 'n', 'en', 'er', 'e'];
const shortestPart = 3;

/** What parts may be: words of the corpus. */
export interface PartWords {
  has(part: string): boolean;
}

/**
 * Splits a folded compound into parts of `vocabulary` („hundesteueranmeldung“ → hund, steuer, anmeldung), or undefined when
 * it is no compound of known words. Prefers few and long parts; a part in front may be the stem of a verb („Park-ausweis“ of „parken“).
 * Only whole coverage counts: half a guess finds wrong services. `beginnings` may hold the first three letters of every word of the vocabulary:
 * the same answer, found without trying ends where no part can begin.
 */
export function splitCompound(word: string, vocabulary: PartWords, beginnings?: ReadonlySet<string>): string[] | undefined {
  if (word.length < 7 || word.length > 60) return undefined;
  const found = best(word, 0, vocabulary, beginnings, new Map());
  return found !== undefined && found.parts.length > 1 ? found.parts : undefined;
}

interface Split {
  readonly parts: string[];
  /** The less, the better: every part costs, short ones and guessed ones more. */
  readonly cost: number;
}

function best(word: string, from: number, vocabulary: PartWords, beginnings: ReadonlySet<string> | undefined, memo: Map<number, Split | undefined>): Split | undefined {
  if (from === word.length) return { parts: [], cost: 0 };
  if (beginnings !== undefined && !beginnings.has(word.slice(from, from + shortestPart))) return undefined;
  if (memo.has(from)) return memo.get(from);
  let found: Split | undefined;
  for (let end = word.length; end >= from + shortestPart; end--) {
    if (from === 0 && end === word.length) continue;
    const part = known(word.slice(from, end), end === word.length, vocabulary);
    if (part === undefined) continue;
    for (const link of end === word.length ? [''] : links) {
      if (!word.startsWith(link, end)) continue;
      const rest = best(word, end + link.length, vocabulary, beginnings, memo);
      if (rest === undefined) continue;
      const cost = rest.cost + part.cost + (link.length > 1 ? 0.1 : 0);
      if (found === undefined || cost < found.cost) found = { parts: [part.word, ...rest.parts], cost };
    }
  }
  memo.set(from, found);
  return found;
}

function known(part: string, last: boolean, vocabulary: PartWords): { word: string; cost: number } | undefined {
  const short = part.length === shortestPart ? 0.6 : 0;
  if (vocabulary.has(part)) return { word: part, cost: 1 + short };
  if (last) return vocabulary.has(stem(part)) ? { word: stem(part), cost: 1.1 + short } : undefined;
  return part.length > shortestPart && vocabulary.has(`${part}en`) ? { word: `${part}en`, cost: 1.3 } : undefined;
}
