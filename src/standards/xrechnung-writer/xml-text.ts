// XML 1.0 § 2.2: everything else cannot stand in a file, not even written as a number.
const unknown = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text without the characters XML does not know, in composed form, without blanks around it. */
export function xmlText(text: string): string {
  return text.replaceAll(unknown, '').normalize('NFC').trim();
}
