const lexical = /^[ \t\r\n]*[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?[ \t\r\n]*$/;

/** A text as a number, NaN when it is none: XPath `number`. Good for comparing, not for reckoning with money. */
export function numberOf(text: string): number {
  return lexical.test(text) ? Number(text) : NaN;
}
