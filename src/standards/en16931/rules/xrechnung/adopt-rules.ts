import type { Pattern } from '../peppol/pattern.ts';

/** The Peppol rules XRechnung makes its own, by number. */
const adopted: ReadonlySet<string> = new Set(
  'R001 R005 R008 R010 R020 R040 R041 R042 R043 R043-1 R043-2 R044 R046 R053 R054 R055 R061 R101 R110 R111 R120 R121 R130'.split(' ').map((number) => `PEPPOL-EN16931-${number}`),
);

/** What of a Peppol pattern holds for XRechnung: contexts without an adopted rule are gone, and a wrong line amount is only worth a warning. */
export function adoptRules<Facts>(pattern: Pattern<Facts>): Pattern<Facts> {
  return pattern.flatMap((context) => {
    const assert = context.assert.filter(({ rule }) => adopted.has(rule)).map((one) => (one.rule === 'PEPPOL-EN16931-R120' ? { ...one, flag: 'warning' as const } : one));
    return assert.length === 0 ? [] : [{ ...context, assert }];
  });
}
