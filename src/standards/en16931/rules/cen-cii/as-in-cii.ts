/** A list of countries as the rules for CII know it: still with the Netherlands Antilles, not yet with South Sudan. */
export function asInCii(codes: ReadonlySet<string>): ReadonlySet<string> {
  const own = new Set(codes);
  own.delete('SS');
  return own.add('AN');
}
