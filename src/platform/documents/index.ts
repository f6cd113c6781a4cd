export { createDocuments, type DocumentOptions, type Documents } from './create-documents.ts';
export type { LetterBlock, LetterInput } from './letter-input.ts';
