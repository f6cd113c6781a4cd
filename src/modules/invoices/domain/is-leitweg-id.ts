/** Whether a Leitweg-ID is well formed and its check digits are right (coarse part, perhaps a fine part, two digits; ISO/IEC 7064 MOD 97-10). */
export function isLeitwegId(text: string): boolean {
  if (!/^\d{2,12}(-[A-Za-z0-9]{1,30})?-\d{2}$/.test(text)) return false;
  let rest = 0;
  for (const sign of text.replaceAll('-', '')) for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
