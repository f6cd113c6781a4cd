/** What bounds a file. */
export interface TreeLimits {
  readonly bytes: number;
  readonly depth: number;
  readonly elements: number;
  /** On one element. */
  readonly attributes: number;
}
