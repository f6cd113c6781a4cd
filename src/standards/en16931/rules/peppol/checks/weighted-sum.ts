/** Adds up the digits of a text from its end, each times its weight (counted from 0). */
export function weightedSum(digits: string, weight: (place: number) => number): number {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) sum += (digits.charCodeAt(digits.length - 1 - place) - 48) * weight(place);
  return sum;
}
