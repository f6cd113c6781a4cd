import type { Cut } from './cut.ts';
import { lineEnds } from './line-ends.ts';

/** Finds the line of a place in the text of a file; looks for the line ends only when first asked. */
export class LineIndex {
  readonly #text: string;
  readonly #cuts: readonly Cut[];
  readonly #bytes: Uint8Array;
  #ends: number[] | undefined;

  /** @param cuts what is missing in the text, with `bytes`, the whole file, in which its lines are counted */
  constructor(text: string, cuts: readonly Cut[], bytes: Uint8Array) {
    this.#text = text;
    this.#cuts = cuts;
    this.#bytes = bytes;
  }

  /** The line in the file of an offset in the text, counted from 1. */
  lineAt(offset: number): number {
    const ends = (this.#ends ??= this.#count());
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  }

  /** The offsets of all line ends; those of a cut lie where it was made. */
  #count(): number[] {
    const ends: number[] = [];
    let cut = 0;
    const cutsBefore = (offset: number) => {
      for (let next = this.#cuts[cut]; next !== undefined && next.at <= offset; next = this.#cuts[++cut]) {
        for (let times = lineEnds(this.#bytes, next.start, next.end); times > 0; times--) ends.push(next.at);
      }
    };
    for (let at = this.#text.indexOf('\n'); at >= 0; at = this.#text.indexOf('\n', at + 1)) {
      cutsBefore(at);
      ends.push(at);
    }
    cutsBefore(this.#text.length);
    return ends;
  }
}
