/** Terms of a sorted list that begin like a word still being typed, without the word itself; at most `limit`. */
export function beginningWith(sorted: readonly string[], start: string, limit: number): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; at < sorted.length && found.length < limit; at++) {
    const term = sorted[at] ?? '';
    if (!term.startsWith(start)) break;
    if (term !== start) found.push(term);
  }
  return found;
}
