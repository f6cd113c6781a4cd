// C0/C1 controls but line feed, zero-width and direction-changing characters: they are invisible, so two different values would look
// alike on screen and in a decision (and PostgreSQL refuses U+0000).
const invisible = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

/** More than any answer may be long; longer input is cut before any work is done on it. */
export const hardLimit = 20_000;

/**
 * Makes typed text comparable: NFC (DIN SPEC 91379), one kind of space, no invisible characters, no spaces around.
 * `lines` keeps line breaks. Idempotent.
 */
export function cleanText(value: string, lines: boolean): string {
  const newlines = value.slice(0, hardLimit + 1).toWellFormed().replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n').replaceAll('\t', ' ');
  const visible = newlines.replace(invisible, '').normalize('NFC').replace(/[\p{Zs}]/gu, ' ');
  if (!lines) return visible.replace(/\s+/gu, ' ').trim();
  return visible.replace(/ +/gu, ' ').replace(/ ?\n ?/gu, '\n').replace(/\n{3,}/gu, '\n\n').trim();
}
