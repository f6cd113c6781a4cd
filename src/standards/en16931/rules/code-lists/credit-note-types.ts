import { codesOf } from './codes-of.ts';

/** UNTDID 1001, credit notes, as UBL uses it. */
export const creditNoteTypes: ReadonlySet<string> = codesOf(`
  81 83 261 262 296 308 381 396 420 458 502 503 532
`);
