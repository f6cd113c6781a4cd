/** Neighbours in a query that together are one word. */
export interface JoinedWords {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const particles: ReadonlySet<string> = new Set(['ab', 'an', 'auf', 'aus', 'ein', 'los', 'mit', 'um', 'vor', 'weg', 'zu']);

/** „geburts urkunde“, „bewohner park ausweis“: two or three neighbours that are one word of the vocabulary, the longest first. */
export function joinedWords(vocabulary: ReadonlySet<string>, words: readonly string[]): JoinedWords[] {
  const found: JoinedWords[] = [];
  for (let from = 0; from < words.length; from++) {
    for (const count of [3, 2]) {
      if (from + count > words.length) continue;
      const word = words.slice(from, from + count).join('');
      if (word.length > 60 || !vocabulary.has(word)) continue;
      found.push({ word, from, to: from + count - 1 });
      from += count - 1;
      break;
    }
  }
  return found;
}

/** „wie melde ich mein auto an“: a verb whose particle stands at the end of the sentence, put together again where the result is known. */
export function joinedVerbs(isKnown: (infinitive: string) => boolean, words: readonly string[]): string[] {
  const last = words.at(-1) ?? '';
  if (words.length < 2 || !particles.has(last)) return [];
  return words.slice(0, -1).flatMap((word) => {
    const forms = [word, word.replace(/(t|st|e)$/, ''), word.replace(/et$/, '')].map((verb) => `${last}${verb.replace(/en$/, '')}en`);
    const known = word.length < 3 ? undefined : forms.find(isKnown);
    return known === undefined ? [] : [known];
  });
}
