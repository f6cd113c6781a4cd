/** At most two digits after the first point, as the official rules count them: whatever follows the point counts. */
export function atMostTwoDecimals(text: string): boolean {
  const point = text.indexOf('.');
  return point < 0 || text.length - point - 1 <= 2;
}
