/** Whether a VAT number that begins with IT has eleven digits and adds up to a multiple of ten, every second digit doubled; others pass. */
export function isItalianVatNumber(text: string): boolean {
  if (!/^(?:IT|it)/.test(text)) return true;
  const digits = text.slice(2);
  if (!/^[0-9]{11}$/.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < 11; place++) {
    const digit = digits.charCodeAt(place) - 48;
    sum += place % 2 === 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9;
  }
  return sum % 10 === 0;
}
