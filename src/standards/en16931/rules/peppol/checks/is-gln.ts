import { weightedSum } from './weighted-sum.ts';

/** Whether a text is digits that end in the GS1 check digit (weights 3 and 1 from the right). */
export function isGln(text: string): boolean {
  if (!/^[0-9]+$/.test(text)) return false;
  const sum = weightedSum(text.slice(0, -1), (place) => (place % 2 === 0 ? 3 : 1));
  return (10 - (sum % 10)) % 10 === Number(text.slice(-1));
}
