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

/** Builds the trigram index over folded words. */
export function indexWords(words: Iterable<string>): WordNeighbours {
  const list = [...words];
  const byGram = new Map<string, number[]>();
  list.forEach((word, index) => {
    for (const gram of new Set(grams(word))) {
      const at = byGram.get(gram);
      if (at === undefined) byGram.set(gram, [index]);
      else at.push(index);
    }
  });
  return {
    near(word, limit) {
      const slips = toleratedSlips(word.length);
      if (slips === 0 || word.length > 60) return [];
      const wanted = new Set(grams(word));
      const shared = new Map<number, number>();
      for (const gram of wanted) for (const index of byGram.get(gram) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
      // One slip spoils at most three of a word's trigrams (four for a swap), so fewer shared ones cannot be near enough.
      const least = Math.max(1, wanted.size - 4 * slips);
      const found: { word: string; distance: number }[] = [];
      for (const [index, count] of shared) {
        const candidate = list[index] ?? '';
        if (count < least || Math.abs(candidate.length - word.length) > slips) continue;
        const distance = editDistance(word, candidate, slips);
        if (distance <= slips) found.push({ word: candidate, distance });
      }
      return found.sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1)).slice(0, limit);
    },
  };
}

function grams(word: string): string[] {
  const padded = `  ${word} `;
  const result: string[] = [];
  for (let i = 0; i + 3 <= padded.length; i++) result.push(padded.slice(i, i + 3));
  return result;
}
