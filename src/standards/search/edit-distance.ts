/** Room for three rows, made once: this runs for every candidate of a misspelled word. */
const longestKept = 256;
const rows = [new Uint16Array(longestKept), new Uint16Array(longestKept), new Uint16Array(longestKept)] as const;

/**
 * Distance of two words in insertions, deletions, replacements and swaps of neighbours (optimal string alignment),
 * or `limit + 1` as soon as it must exceed `limit`. Only the first 255 letters of a word count.
 */
export function editDistance(left: string, right: string, limit: number): number {
  const a = left.slice(0, longestKept - 1);
  const b = right.slice(0, longestKept - 1);
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [before, previous, current] = rows;
  for (let j = 0; j <= b.length; j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    current[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (letter === other ? 0 : 1));
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      current[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [before, previous, current] = [previous, current, before];
  }
  return Math.min(previous[b.length] ?? limit + 1, limit + 1);
}
