import { codesOf } from './codes-of.ts';

/** UNTDID 5305, the part EN 16931 uses. */
export const vatCategories: ReadonlySet<string> = codesOf(`
  AE L M E S Z G O K B
`);
