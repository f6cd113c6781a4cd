import type { SearchIndex } from './search-index.ts';
import { splitCompound } from './split-compound.ts';
import { stem } from './stem.ts';
import { stopWords, weakWords } from './stop-words.ts';
import { tokenize } from './tokenize.ts';

/** One word of the query with every term it may stand for and how surely (0 … 1). */
export interface Concept {
  readonly terms: ReadonlyMap<string, number>;
  /** What the word counts within the query. */
  readonly weight: number;
}

/** Reads a query into concepts: exact words, other spellings, compounds, words typed apart, synonyms, slips, beginnings. */
export function readQuery(index: SearchIndex, query: string): Concept[] {
  const all = tokenize(query);
  const telling = all.filter((word) => !stopWords.has(word));
  const words = telling.length > 0 ? telling : all;
  const joined = joinedWords(index, words);
  const concepts = words.flatMap((word, at) => {
    const found = conceptsOf(index, word, at === words.length - 1);
    return joined.has(at) || joined.has(at - 1) ? found.map((concept) => ({ ...concept, weight: concept.weight * 0.4 })) : found;
  });
  return [...concepts, ...[...joined.values()].map((term) => ({ terms: new Map([[term, 1]]), weight: 1.2 }))];
}

function conceptsOf(index: SearchIndex, typed: string, last: boolean): Concept[] {
  const word = spelled(index, typed);
  const weight = weakWords.has(word) ? 0.25 : 1;
  const terms = new Map<string, number>();
  const offer = (term: string, sureness: number) => terms.set(term, Math.max(terms.get(term) ?? 0, sureness));
  const own = stem(word);
  const known = index.postings.has(own);
  if (known) offer(own, 1);
  for (const same of index.sameMeaning.get(own) ?? []) offer(same, 0.8);
  if (last && word.length >= 3) for (const term of beginningWith(index, own)) offer(term, known ? 0.45 : 0.7);
  const parts = splitCompound(word, index.vocabulary) ?? (known ? undefined : splitWithSlip(index, word));
  if (!known && parts === undefined) {
    for (const { word: near, distance } of index.neighbours.near(word, 8)) offer(stem(near), 0.85 - 0.15 * distance);
  }
  const whole = { terms, weight };
  if (parts === undefined) return [whole];
  // A compound is its parts together: the whole word counts as one more hit where it stands as such.
  const partConcepts = parts.map((part) => {
    const partTerms = new Map([[stem(part), 0.8]]);
    for (const same of index.sameMeaning.get(stem(part)) ?? []) partTerms.set(same, 0.6);
    return { terms: partTerms, weight: weakWords.has(part) ? 0.2 : 0.8 };
  });
  return terms.size > 0 ? [{ terms, weight: 0.8 }, ...partConcepts] : partConcepts;
}

/** „ae“, „oe“, „ue“ for umlauts, when the corpus knows the word only that way. */
function spelled(index: SearchIndex, word: string): string {
  if (!/[aou]e/.test(word) || index.postings.has(stem(word))) return word;
  const other = word.replace(/([aou])e/g, '$1');
  const knows = index.postings.has(stem(other)) || splitCompound(other, index.vocabulary) !== undefined;
  return knows ? other : word;
}

/** Terms that begin like the word still being typed; at most 20. */
function beginningWith(index: SearchIndex, start: string): string[] {
  const { sortedTerms } = index;
  let low = 0;
  let high = sortedTerms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sortedTerms[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; at < sortedTerms.length && found.length < 20; at++) {
    const term = sortedTerms[at] ?? '';
    if (!term.startsWith(start)) break;
    if (term !== start) found.push(term);
  }
  return found;
}

/** A compound with a slip in one part: a known beginning and a rest that is nearly a known word, or the other way round. */
function splitWithSlip(index: SearchIndex, word: string): string[] | undefined {
  if (word.length < 9 || word.length > 40 || index.neighbours.near(word, 1).length > 0) return undefined;
  for (let cut = word.length - 4; cut >= 4; cut--) {
    const head = word.slice(0, cut);
    const tail = word.slice(cut);
    const bareHead = [head, head.replace(/(es|s|en|n|er|e)$/, '')].find((part) => part.length >= 4 && index.vocabulary.has(part));
    if (bareHead !== undefined && tail.length >= 5) {
      const near = index.neighbours.near(tail, 1)[0];
      if (near !== undefined) return [bareHead, near.word];
    }
    if (index.vocabulary.has(tail) && head.length >= 5) {
      const near = index.neighbours.near(head, 1)[0];
      if (near !== undefined) return [near.word, tail];
    }
  }
  return undefined;
}

/** „geburts urkunde“: neighbours that together are one word of the corpus, by the place of the first; they count more than the two alone. */
function joinedWords(index: SearchIndex, words: readonly string[]): Map<number, string> {
  const found = new Map<number, string>();
  words.forEach((word, at) => {
    const joined = `${word}${words[at + 1] ?? ''}`;
    if (joined !== word && index.vocabulary.has(joined)) found.set(at, stem(joined));
  });
  return found;
}
