import { weightedSum } from './weighted-sum.ts';

/** Whether the last digit is the check digit modulo 11 with weights 2 to 7 from the right (Norwegian organisation numbers). */
export function isMod11(text: string): boolean {
  if (!/^[0-9]+$/.test(text) || !(Number(text) > 0)) return false;
  const sum = weightedSum(text.slice(0, -1), (place) => (place % 6) + 2);
  return (11 - (sum % 11)) % 11 === Number(text.slice(-1));
}
