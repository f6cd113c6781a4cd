import type { PartWords } from './split-compound.ts';
import type { WordNeighbours } from './word-neighbours.ts';

/** How many places of a word are tried. */
const mostTries = 8;

/** A compound with a slip in one part: a known beginning and a rest that is nearly a known word, or the other way round. */
export function splitWithSlip(vocabulary: PartWords, neighbours: WordNeighbours, word: string): string[] | undefined {
  if (word.length < 9 || word.length > 40 || neighbours.near(word, 1).length > 0) return undefined;
  let tries = mostTries;
  for (let cut = word.length - 4; cut >= 4; cut--) {
    const head = word.slice(0, cut);
    const tail = word.slice(cut);
    const bareHead = [head, head.replace(/(es|s|en|n|er|e)$/, '')].find((part) => part.length >= 4 && vocabulary.has(part));
    if (bareHead !== undefined && tail.length >= 5 && tries-- > 0) {
      const near = neighbours.near(tail, 1)[0];
      if (near !== undefined) return [bareHead, near.word];
    }
    if (vocabulary.has(tail) && head.length >= 5 && tries-- > 0) {
      const near = neighbours.near(head, 1)[0];
      if (near !== undefined) return [near.word, tail];
    }
  }
  return undefined;
}
