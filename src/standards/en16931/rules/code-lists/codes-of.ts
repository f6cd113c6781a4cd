/** The codes of a list written one after the other. */
export function codesOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
