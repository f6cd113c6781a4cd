/** The check of an account number: whether it is an IBAN with right check digits, and the number with the digits that would be right. */
export interface IbanCheck {
  readonly valid: boolean;
  /** Without white space. */
  readonly iban: string;
  /** With right check digits; undefined when the form is wrong beyond them. */
  readonly corrected: string | undefined;
}

const form = /^[A-Z]{2}[0-9]{2}[a-zA-Z0-9]{0,30}$/;

/**
 * Checks an IBAN by ISO/IEC 7064 MOD 97-10. Letters of the account count as two digits, A = 10 … Z = 35; a small letter counts as the official rule counts
 * it (a = 42), which differs by no multiple of 97 and so fails.
 */
export function checkIban(text: string): IbanCheck {
  const iban = text.replace(/[ \t\r\n]+/g, '');
  if (!form.test(iban)) return { valid: false, iban, corrected: undefined };
  const account = iban.slice(4) + iban.slice(0, 2);
  const right = String(98 - ((remainder(account) * 100) % 97)).padStart(2, '0');
  const valid = (remainder(account) * 100 + Number(iban.slice(2, 4))) % 97 === 1;
  return { valid, iban, corrected: iban.slice(0, 2) + right + iban.slice(4) };
}

function remainder(text: string): number {
  let rest = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    rest = code > 64 ? (rest * 100 + code - 55) % 97 : (rest * 10 + code - 48) % 97;
  }
  return rest;
}
