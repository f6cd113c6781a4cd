/** Base64 content that was left out of the text of a file. */
export interface Cut {
  /** Where it was missing from: an offset in the text. */
  readonly at: number;
  /** Where it lies in the file: offsets of its bytes. */
  readonly start: number;
  readonly end: number;
}
