import { beginningWith } from './beginning-with.ts';
import { joinedVerbs, joinedWords } from './joined-words.ts';
import type { SearchIndex } from './search-index.ts';
import { spellings } from './spellings.ts';
import { splitCompound } from './split-compound.ts';
import { splitWithSlip } from './split-with-slip.ts';
import { stem } from './stem.ts';
import { stopWords, weakWords } from './stop-words.ts';
import { tokenize } from './tokenize.ts';
import { wordForms } from './word-forms.ts';

/** One thing a query says: every term it may stand for with how surely (0 … 1), and what it counts within the query. */
export interface Concept {
  readonly terms: ReadonlyMap<number, number>;
  readonly worth: number;
}

/** What a word counts that the corpus does not know at all. */
const unknownWorth = 3;
/** So many words are looked at for slips; the search through all words is the dear part. */
const mostSlips = 6;

/** Reads a query into concepts: exact words, other spellings and forms, compounds, words typed apart, synonyms, slips, beginnings. */
export function readQuery(index: SearchIndex, query: string): Concept[] {
  const all = tokenize(query);
  const telling = all.filter((word) => !stopWords.has(word));
  const words = [...new Set(telling.length > 0 ? telling : all)];
  const joined = joinedWords(index.vocabulary, words);
  let slips = mostSlips;
  const reader: WordReader = { index, forgive: () => slips-- > 0 };
  const concepts = words.flatMap((word, at) => {
    const found = conceptsOf(reader, word, at === words.length - 1);
    return joined.some(({ from, to }) => at >= from && at <= to) ? found.map((concept) => ({ ...concept, worth: concept.worth * 0.4 })) : found;
  });
  const whole = joined.flatMap(({ word }) => conceptsOf(reader, word, false).map((concept) => ({ ...concept, worth: concept.worth * 1.2 })));
  const verbs = joinedVerbs((verb) => index.terms.has(stem(verb)), all).flatMap((verb) => conceptsOf(reader, verb, false));
  return [...concepts, ...whole, ...verbs];
}

interface WordReader {
  readonly index: SearchIndex;
  /** False once the allowance for slips is used up. */
  readonly forgive: () => boolean;
}

function conceptsOf(reader: WordReader, typed: string, last: boolean): Concept[] {
  const { index } = reader;
  const word = spelled(index, typed);
  const terms = new Map<number, number>();
  const offer = (term: string, sureness: number) => {
    const at = index.terms.get(term);
    if (at !== undefined && (terms.get(at) ?? 0) < sureness) terms.set(at, sureness);
  };
  const own = stem(word);
  const known = index.terms.has(own) || index.sameMeaning.has(own);
  offerMeanings(index, word, offer, 1);
  if (last && word.length >= 3) for (const term of beginningWith(index.sortedTerms, own, 20)) offer(term, known ? 0.3 : 0.7);
  const parts = splitCompound(word, index.vocabulary) ?? (known ? undefined : splitWithSlip(index.vocabulary, index.neighbours, word));
  if (!known && reader.forgive()) offerSlips(index, word, offer, parts === undefined ? 1 : 0.8);
  if (!known && parts === undefined && terms.size === 0) offerEnds(index, word, offer);
  const worth = weakWords.has(word) ? 0.6 : worthOf(index, terms);
  if (parts === undefined) return [{ terms, worth }];
  const partConcepts = parts.map((part) => partOf(index, part, terms));
  return terms.size > 0 ? [{ terms, worth: worth * 0.7 }, ...partConcepts] : partConcepts;
}

/** A part of a compound: met by its own word, and by the whole wherever that stands. */
function partOf(index: SearchIndex, part: string, whole: ReadonlyMap<number, number>): Concept {
  const terms = new Map<number, number>();
  offerMeanings(index, part, (term, sureness) => {
    const at = index.terms.get(term);
    if (at !== undefined) terms.set(at, Math.max(terms.get(at) ?? 0, sureness));
  }, 0.95);
  const worth = weakWords.has(part) ? 0.4 : 0.8 * worthOf(index, terms);
  for (const [term, sureness] of whole) terms.set(term, Math.max(terms.get(term) ?? 0, sureness));
  return { terms, worth };
}

function offerMeanings(index: SearchIndex, word: string, offer: (term: string, sureness: number) => void, sureness: number): void {
  const own = stem(word);
  const form = wordForms(word);
  offer(own, sureness);
  if (form !== undefined) offer(stem(form), sureness * 0.9);
  for (const base of form === undefined ? [own] : [own, stem(form)]) for (const same of index.sameMeaning.get(base) ?? []) offer(same, sureness * 0.75);
}

/** Nearly the same words; only the nearest ones, for a farther one is another word. */
function offerSlips(index: SearchIndex, word: string, offer: (term: string, sureness: number) => void, most: number): void {
  const near = index.neighbours.near(word, 8);
  const nearest = near[0]?.distance ?? 0;
  for (const { word: other, distance } of near) {
    if (distance > nearest + (word.length >= 9 ? 1 : 0) || (most < 1 && distance > 1)) continue;
    offer(stem(other), most * (0.9 - (1.2 * distance) / word.length) * (other.charAt(0) === word.charAt(0) ? 1 : 0.85));
  }
}

/** The last resort for a long word nobody knows: the longest known word it ends or begins with. */
function offerEnds(index: SearchIndex, word: string, offer: (term: string, sureness: number) => void): void {
  if (word.length > 60) return;
  for (let cut = 2; cut <= word.length - 4; cut++) {
    if (!index.vocabulary.has(word.slice(cut))) continue;
    offer(stem(word.slice(cut)), 0.5);
    break;
  }
  for (let end = word.length - 2; end >= 4; end--) {
    if (!index.vocabulary.has(word.slice(0, end))) continue;
    offer(stem(word.slice(0, end)), 0.5);
    break;
  }
}

/** „ae“, „oe“, „ue“ for umlauts, when the corpus knows the word only that way. */
function spelled(index: SearchIndex, word: string): string {
  if (!/[aou]e/.test(word) || word.length > 60 || index.terms.has(stem(word))) return word;
  const variants = spellings(word);
  return variants.find((other) => index.terms.has(stem(other))) ?? variants.find((other) => splitCompound(other, index.vocabulary) !== undefined) ?? word;
}

function worthOf(index: SearchIndex, terms: ReadonlyMap<number, number>): number {
  let worth = 0;
  for (const [term, sureness] of terms) worth = Math.max(worth, (index.rarity[term] ?? 0) * sureness);
  return worth === 0 ? unknownWorth : worth;
}
