import { codesOf } from './codes-of.ts';

/** UNTDID 2005, as UBL uses it. */
export const ublTaxPoints: ReadonlySet<string> = codesOf(`
  3 35 432
`);
