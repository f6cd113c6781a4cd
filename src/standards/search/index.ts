export { buildIndex } from './build-index.ts';
export { search, type SearchHit } from './search.ts';
export type { SearchDocument, SearchIndex } from './search-index.ts';
export { fold } from './fold.ts';
export { beginningWith } from './beginning-with.ts';
export { spellings } from './spellings.ts';
export { tokenize } from './tokenize.ts';
export { editDistance } from './edit-distance.ts';
export { indexWords, toleratedSlips, type WordNeighbours } from './word-neighbours.ts';
