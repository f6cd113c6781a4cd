/** How many checks went well and how many did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}
