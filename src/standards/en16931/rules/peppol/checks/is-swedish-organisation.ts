/** Whether the tenth digit is the Luhn check digit of the first nine (Swedish organisation numbers). */
export function isSwedishOrganisation(text: string): boolean {
  if (!/^[0-9]{10,}$/.test(text)) return false;
  let sum = 0;
  for (let place = 0; place < 9; place++) {
    const digit = text.charCodeAt(8 - place) - 48;
    sum += place % 2 === 1 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9;
  }
  return (10 - (sum % 10)) % 10 === text.charCodeAt(9) - 48;
}
