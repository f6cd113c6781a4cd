import { codesOf } from './codes-of.ts';

/** UNTDID 5189. */
export const allowanceReasons: ReadonlySet<string> = codesOf(`
  41 42 60 62 63 64 65 66 67 68 70 71 88 95 100 102 103 104 105
`);
