import type { Branded } from '#kernel/ids';

/** Number by which a cash office recognises what a payment is for: 12 digits and two check digits. */
export type Kassenzeichen = Branded<string, 'Kassenzeichen'>;

const space = 900_000_000_000n;

/**
 * Makes one from a random number of at least 60 bits. The check digits are those of ISO 7064 MOD 97-10 (as in an IBAN):
 * every single wrong digit and every swap of neighbours is found. It never begins with 0, which spreadsheets drop.
 */
export function kassenzeichenFrom(random: bigint): Kassenzeichen {
  const number = 100_000_000_000n + (random % space);
  const check = 98n - ((number * 100n) % 97n);
  return `${number}${check.toString().padStart(2, '0')}` as Kassenzeichen;
}

/** Reads what somebody typed or a bank printed, with blanks or hyphens; undefined when digits are missing or wrong. */
export function parseKassenzeichen(text: string): Kassenzeichen | undefined {
  const digits = text.replace(/[\s-]/g, '');
  return /^[1-9]\d{13}$/.test(digits) && BigInt(digits) % 97n === 1n ? (digits as Kassenzeichen) : undefined;
}

/** „1234 5678 9012 34“: 17 characters, allowed in a `purpose` of XBezahldienste. */
export function formatKassenzeichen(kassenzeichen: string): string {
  return kassenzeichen.replace(/(\d{4})(?=\d)/g, '$1 ');
}
