/** More than three doubtful places in a word are not tried one by one. */
const mostPlaces = 3;

/** Other ways a folded word may be meant: every „ae“, „oe“, „ue“ may stand for an umlaut, one of them or all. */
export function spellings(word: string): string[] {
  const places = [...word.matchAll(/[aou]e/g)].map((found) => found.index + 1).slice(0, mostPlaces);
  const variants: string[] = [];
  for (let taken = (1 << places.length) - 1; taken > 0; taken--) {
    variants.push([...word].filter((_, at) => !places.some((place, bit) => place === at && (taken & (1 << bit)) !== 0)).join(''));
  }
  return variants;
}
