/** A set of codes from a text that separates them by spaces. */
export function codeSet(codes: string): ReadonlySet<string> {
  return new Set(codes.trim().split(/\s+/));
}
