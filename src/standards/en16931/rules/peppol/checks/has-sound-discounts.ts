/**
 * Whether the payment terms state cash discounts (Skonto) as the German rules want them: every line that begins with # is one complete statement, and the
 * last one ends with a line break. Statements in several terms are not sound: nobody can say which ones count.
 */
export function hasSoundDiscounts(terms: readonly string[], statement: RegExp): boolean {
  if (!terms.some((text) => text.includes('#'))) return true;
  const stated = terms.flatMap((text) => text.split('\n').map((line) => line.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '')).filter((line) => line.startsWith('#')));
  if (stated.length === 0) return true;
  if (terms.length > 1) return false;
  return stated.every((line) => statement.test(line)) && terms.every((text) => /^[ \t\r\n]*\n/.test(text.split(/#[^\r\n]+#/).at(-1) ?? ''));
}
