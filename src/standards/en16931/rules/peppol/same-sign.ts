import { numberOf } from './query/number-of.ts';

/** Whether two totals have the same sign; zero goes with both. */
export function sameSign(first: readonly string[], second: readonly string[], strict = false): boolean {
  const some = (texts: readonly string[], test: (value: number) => boolean): boolean => texts.some((text) => test(numberOf(text)));
  const isDown = (value: number): boolean => (strict ? value < 0 : value <= 0);
  const isUp = (value: number): boolean => value >= 0;
  return (some(first, isDown) && some(second, isDown)) || (some(first, isUp) && some(second, isUp));
}
