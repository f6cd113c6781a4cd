import type { WordNeighbours } from './word-neighbours.ts';

/** One thing to be found. */
export interface SearchDocument {
  readonly id: string;
  /** The first name weighs most. */
  readonly names: readonly string[];
  /** Words people use for it. */
  readonly synonyms: readonly string[];
  /** 0 … 1: how often it is wanted; lifts it over equal matches, never over better ones. */
  readonly prior: number;
  /**
   * The subject it belongs to. A word is as rare as the subjects that use it (forty variants of one subject do not make a word common),
   * what one member is called speaks a little for the others, and members give way to other subjects. Left out: a subject of its own.
   */
  readonly group?: string;
}

/** A word of a phrase: the term for the whole and, of a compound, those of its parts. */
export interface PhraseWord {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** One name or synonym. */
export interface Phrase {
  readonly text: string;
  /** Place in `documents`. */
  readonly document: number;
  /** Every word that says something, once. */
  readonly words: readonly PhraseWord[];
  readonly weight: number;
}

/** Where a term stands: places in `phrases` and, beside each, how much it weighs there (1 = as a word, less as part of one). */
export interface Postings {
  readonly phrases: Uint32Array;
  readonly weights: Float32Array;
}

/** Built by `buildIndex`, read by `search`. Only the scratch inside `sums` changes, within one call. */
export interface SearchIndex {
  readonly documents: readonly SearchDocument[];
  readonly phrases: readonly Phrase[];
  /** Places in `phrases` by folded text, for what was typed word for word. */
  readonly byText: ReadonlyMap<string, readonly number[]>;
  /** Stem → number of the term. */
  readonly terms: ReadonlyMap<string, number>;
  readonly postings: readonly Postings[];
  /** What knowing a term tells, by its number. */
  readonly rarity: Float32Array;
  /** Document → number of its subject, and subject → how many documents it has. */
  readonly groupOf: Uint32Array;
  readonly groupSize: Uint32Array;
  /** Folded whole words of the corpus. */
  readonly vocabulary: ReadonlySet<string>;
  /** All stems in order, for words not typed to the end. */
  readonly sortedTerms: readonly string[];
  readonly neighbours: WordNeighbours;
  /** Stem → stems that mean the same. */
  readonly sameMeaning: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sums: SearchSums;
}

/** Room to add up in, made once: a search must not ask for memory by the size of the corpus. */
export interface SearchSums {
  readonly byPhrase: Float32Array;
  readonly byDocument: Float32Array;
  readonly byGroup: Float32Array;
  readonly bestOfPhrase: Float32Array;
  readonly bestOfDocument: Float32Array;
  readonly bestOfGroup: Float32Array;
  readonly sureness: Float32Array;
}
