/** Whether a text is a Belgian enterprise number: ten digits, the last two are 97 minus the first eight modulo 97. */
export function isBelgianEnterprise(text: string): boolean {
  return /^[0-9]{10}$/.test(text) && 97 - (Number(text.slice(0, 8)) % 97) === Number(text.slice(8));
}
