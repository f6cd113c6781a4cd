// 31 signs, a prime: with distinct weights every single wrong sign and every swap of two changes the check sign. No I, L, O, S, U.
const signs = '0123456789ABCDEFGHJKMNPQRTVWXYZ';
const bodySigns = 12;

/**
 * The number people quote: three groups of five, e.g. `26K4M-…`: two digits of the year, twelve signs made of the random part of the
 * application's id (59 bits), one check sign. The same id always gives the same number, so a repeated submission does too.
 */
export function referenceOf(applicationId: string, submittedAt: Date): string {
  let rest = BigInt(`0x${applicationId.replaceAll('-', '').slice(-15)}`);
  let body = '';
  for (let index = 0; index < bodySigns; index += 1) {
    body += signs.charAt(Number(rest % 31n));
    rest /= 31n;
  }
  const bare = `${String(submittedAt.getUTCFullYear()).slice(-2)}${body}`;
  const whole = `${bare}${checkSign(bare)}`;
  return `${whole.slice(0, 5)}-${whole.slice(5, 10)}-${whole.slice(10)}`;
}

/** True for a number whose check sign fits; hyphens, blanks and small letters do not matter. */
export function isReference(text: string): boolean {
  const whole = text.toUpperCase().replace(/[\s-]/g, '');
  return /^[0-9A-HJKMNPQRTVWXYZ]{15}$/.test(whole) && checkSign(whole.slice(0, 14)) === whole.charAt(14);
}

function checkSign(bare: string): string {
  const sum = [...bare].reduce((total, sign, index) => total + signs.indexOf(sign) * (index + 2), 0);
  return signs.charAt(sum % 31);
}
