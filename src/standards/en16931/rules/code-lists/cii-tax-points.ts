import { codesOf } from './codes-of.ts';

/** UNTDID 2475, as CII uses it. */
export const ciiTaxPoints: ReadonlySet<string> = codesOf(`
  5 29 72
`);
