import { editDistance } from './edit-distance.ts';

/** Words by their trigrams, to find misspelled ones without walking the whole vocabulary. */
export interface WordNeighbours {
  /** Words within the tolerated distance of `word`, nearest first, at most `limit`. */
  near(word: string, limit: number): { word: string; distance: number }[];
}

/** How many slips are forgiven: none up to 3 letters, one up to 6, two up to 12, then three. */
export function toleratedSlips(length: number): number {
  return length <= 3 ? 0 : length <= 6 ? 1 : length <= 12 ? 2 : 3;
}

/** Candidates that are compared letter by letter, those with the most trigrams in common first. */
const mostCompared = 120;

/** Builds the trigram index over folded words. */
export function indexWords(words: Iterable<string>): WordNeighbours {
  const list = [...words];
  const lists = new Map<string, number[]>();
  list.forEach((word, index) => {
    for (const gram of new Set(grams(word))) {
      const at = lists.get(gram);
      if (at === undefined) lists.set(gram, [index]);
      else at.push(index);
    }
  });
  const byGram = new Map([...lists].map(([gram, at]) => [gram, Uint32Array.from(at)]));
  const lengths = Uint8Array.from(list, (word) => Math.min(word.length, 255));
  const shared = new Uint8Array(list.length);
  const nearOf = (word: string, slips: number) => {
    const wanted = new Set(grams(word));
    // One slip spoils at most three of a word's trigrams (four for a swap, of which one is forgiven), so fewer shared ones are not near enough.
    const least = Math.max(1, wanted.size - 3 * slips - 1);
    const touched: number[] = [];
    for (const gram of wanted) {
      for (const index of byGram.get(gram) ?? []) {
        if (Math.abs((lengths[index] ?? 0) - word.length) > slips) continue;
        const before = shared[index] ?? 0;
        if (before === 0) touched.push(index);
        shared[index] = before + 1;
      }
    }
    const likely = touched.filter((index) => (shared[index] ?? 0) >= least);
    if (likely.length > mostCompared) likely.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b).length = mostCompared;
    for (const index of touched) shared[index] = 0;
    const found: { word: string; distance: number }[] = [];
    for (const index of likely) {
      const candidate = list[index] ?? '';
      const distance = editDistance(word, candidate, slips);
      if (distance <= slips) found.push({ word: candidate, distance });
    }
    return found.sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1));
  };
  // Whoever asks for a word mostly asks for it twice.
  let last: { word: string; found: { word: string; distance: number }[] } | undefined;
  return {
    near(word, limit) {
      const slips = toleratedSlips(word.length);
      if (slips === 0 || word.length > 60) return [];
      if (last?.word !== word) last = { word, found: nearOf(word, slips) };
      return last.found.slice(0, limit);
    },
  };
}

function grams(word: string): string[] {
  const padded = `  ${word} `;
  const result: string[] = [];
  for (let i = 0; i + 3 <= padded.length; i++) result.push(padded.slice(i, i + 3));
  return result;
}
