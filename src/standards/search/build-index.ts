import { fold } from './fold.ts';
import type { Phrase, PhraseWord, Postings, SearchDocument, SearchIndex, SearchSums } from './search-index.ts';
import { splitCompound } from './split-compound.ts';
import { stem } from './stem.ts';
import { stopWords, weakWords } from './stop-words.ts';
import { tokenize } from './tokenize.ts';
import { wordForms } from './word-forms.ts';
import { indexWords } from './word-neighbours.ts';

/** What a term counts when it is only a part of a compound. */
const partWeight = 0.75;

/** What a word counts that stands in every other wish; a telling one counts 2 to 6. */
const weakRarity = 0.6;

/**
 * Builds the index in memory: about a second for 6,000 documents, a few megabytes.
 * `sameMeaning` lists groups of words that stand for each other (“Auto”, “Kfz”, “Pkw”).
 */
export function buildIndex(documents: readonly SearchDocument[], sameMeaning: readonly (readonly string[])[] = []): SearchIndex {
  const vocabulary = vocabularyOf(documents, sameMeaning);
  const terms = new Map<string, number>();
  const phrases = phrasesOf(documents, wordsOf(vocabulary, terms));
  const { groupOf, groupSize } = groupsOf(documents);
  const postings = postingsOf(phrases, terms.size);
  return {
    documents,
    phrases,
    byText: textsOf(phrases),
    terms,
    postings,
    rarity: rarityOf(terms, postings, phrases, groupOf, groupSize.length),
    groupOf,
    groupSize,
    vocabulary,
    sortedTerms: [...terms.keys()].sort(),
    neighbours: indexWords(vocabulary),
    sameMeaning: meaningsOf(sameMeaning),
    sums: sumsOf(phrases.length, documents.length, groupSize.length, terms.size),
  };
}

function vocabularyOf(documents: readonly SearchDocument[], sameMeaning: readonly (readonly string[])[]): Set<string> {
  const words = new Set<string>();
  const texts = [...documents.flatMap(({ names, synonyms }) => [...names, ...synonyms]), ...sameMeaning.flat()];
  for (const word of texts.flatMap(tokenize)) if (word.length >= 3 && !stopWords.has(word) && !/\d/.test(word)) words.add(word);
  return words;
}

/** Reads a text into words of numbered terms; every word is taken apart only once for the whole corpus. */
function wordsOf(vocabulary: ReadonlySet<string>, terms: Map<string, number>): (text: string) => PhraseWord[] {
  const known = new Map<string, PhraseWord>();
  const beginnings = new Set(Array.from(vocabulary, (word) => word.slice(0, 3)));
  const numberOf = (term: string) => {
    const at = terms.get(term) ?? terms.size;
    terms.set(term, at);
    return at;
  };
  const read = (word: string): PhraseWord => {
    const infinitive = wordForms(word);
    const parts = [...(splitCompound(word, vocabulary, beginnings) ?? []), ...(infinitive === undefined ? [] : [infinitive])];
    return { whole: numberOf(stem(word)), parts: [...new Set(parts.map((part) => numberOf(stem(part))))] };
  };
  return (text) => {
    const all = tokenize(text);
    const telling = all.filter((word) => !stopWords.has(word));
    return [...new Set(telling.length > 0 ? telling : all)].map((word) => {
      const found = known.get(word) ?? read(word);
      known.set(word, found);
      return found;
    });
  };
}

function phrasesOf(documents: readonly SearchDocument[], words: (text: string) => PhraseWord[]): Phrase[] {
  return documents.flatMap(({ names, synonyms }, document) => [
    ...names.map((text, index) => ({ text, document, words: words(text), weight: index === 0 ? 1 : 0.95 })),
    ...synonyms.map((text) => ({ text, document, words: words(text), weight: 0.97 })),
  ]);
}

function textsOf(phrases: readonly Phrase[]): Map<string, number[]> {
  const byText = new Map<string, number[]>();
  phrases.forEach(({ text }, at) => {
    const key = tokenize(fold(text)).join(' ');
    const list = byText.get(key);
    if (list === undefined) byText.set(key, [at]);
    else list.push(at);
  });
  return byText;
}

function postingsOf(phrases: readonly Phrase[], termCount: number): Postings[] {
  const lists = Array.from({ length: termCount }, () => new Map<number, number>());
  const note = (term: number, phrase: number, weight: number) => {
    const list = lists[term];
    if (list !== undefined && (list.get(phrase) ?? 0) < weight) list.set(phrase, weight);
  };
  phrases.forEach(({ words }, at) => {
    for (const { whole, parts } of words) {
      note(whole, at, 1);
      for (const part of parts) note(part, at, partWeight);
    }
  });
  return lists.map((list) => ({ phrases: Uint32Array.from(list.keys()), weights: Float32Array.from(list.values()) }));
}

function groupsOf(documents: readonly SearchDocument[]): { groupOf: Uint32Array; groupSize: Uint32Array } {
  const numbers = new Map<string, number>();
  const groupOf = Uint32Array.from(documents, ({ group, id }) => {
    const key = group === undefined ? `alone ${id}` : `group ${group}`;
    const at = numbers.get(key) ?? numbers.size;
    numbers.set(key, at);
    return at;
  });
  const groupSize = new Uint32Array(numbers.size);
  for (const group of groupOf) groupSize[group] = (groupSize[group] ?? 0) + 1;
  return { groupOf, groupSize };
}

function rarityOf(terms: ReadonlyMap<string, number>, postings: readonly Postings[], phrases: readonly Phrase[], groupOf: Uint32Array, groups: number): Float32Array {
  const rarity = Float32Array.from(postings, (list) => {
    const holding = new Set<number>();
    for (const phrase of list.phrases) holding.add(groupOf[phrases[phrase]?.document ?? 0] ?? 0);
    return Math.log(1 + groups / (holding.size + 1));
  });
  for (const word of weakWords) {
    const at = terms.get(stem(word));
    if (at !== undefined) rarity[at] = Math.min(rarity[at] ?? 0, weakRarity);
  }
  return rarity;
}

function meaningsOf(groups: readonly (readonly string[])[]): Map<string, Set<string>> {
  const meanings = new Map<string, Set<string>>();
  for (const group of groups) {
    const stems = group.map((entry) => tokenize(entry).map(stem)).filter((words) => words.length === 1).map((words) => words[0] ?? '');
    for (const word of stems) {
      const others = meanings.get(word) ?? new Set<string>();
      for (const other of stems) if (other !== word) others.add(other);
      meanings.set(word, others);
    }
  }
  return meanings;
}

function sumsOf(phrases: number, documents: number, groups: number, terms: number): SearchSums {
  const room = (length: number) => new Float32Array(length);
  return {
    byPhrase: room(phrases),
    byDocument: room(documents),
    byGroup: room(groups),
    bestOfPhrase: room(phrases),
    bestOfDocument: room(documents),
    bestOfGroup: room(groups),
    sureness: room(terms),
  };
}
