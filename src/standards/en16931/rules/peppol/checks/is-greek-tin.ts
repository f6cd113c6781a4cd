/** Whether a text begins with a Greek tax number: nine digits, the last is the others weighted by powers of two, modulo 11, modulo 10. */
export function isGreekTin(text: string): boolean {
  if (!/^[0-9]{9}/.test(text)) return false;
  let sum = 0;
  for (let place = 0; place < 8; place++) sum += (text.charCodeAt(place) - 48) * 2 ** (8 - place);
  return (sum % 11) % 10 === text.charCodeAt(8) - 48;
}
