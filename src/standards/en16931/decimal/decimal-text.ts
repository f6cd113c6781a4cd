import type { Decimal } from './decimal.ts';

/** The shortest writing of the number (`12.5`, `-0.07`, `100`); with `places`, at least so many digits after the point (`12.50`). */
export function decimalText({ units, scale }: Decimal, places = 0): string {
  const digits = String(units < 0 ? -units : units).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  let fraction = digits.slice(digits.length - scale);
  let end = fraction.length;
  while (end > places && fraction.charCodeAt(end - 1) === 48) end--;
  fraction = fraction.slice(0, end).padEnd(places, '0');
  return `${units < 0 ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
