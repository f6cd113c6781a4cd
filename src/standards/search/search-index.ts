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
}

/** One name or synonym with the terms it holds. */
export interface Phrase {
  readonly text: string;
  readonly terms: ReadonlySet<string>;
  /** Number of words that say something. */
  readonly length: number;
  readonly weight: number;
}

/** A document that holds a term: its place in `documents` and how much the term weighs there. */
export interface Posting {
  readonly document: number;
  readonly weight: number;
}

/** Built by `buildIndex`, read by `search`; plain data, safe to share. */
export interface SearchIndex {
  readonly documents: readonly SearchDocument[];
  readonly phrases: readonly (readonly Phrase[])[];
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  /** Folded whole words of the corpus. */
  readonly vocabulary: ReadonlySet<string>;
  /** All terms in order, for words not typed to the end. */
  readonly sortedTerms: readonly string[];
  readonly neighbours: WordNeighbours;
  /** Stem → stems that mean the same. */
  readonly sameMeaning: ReadonlyMap<string, ReadonlySet<string>>;
}
