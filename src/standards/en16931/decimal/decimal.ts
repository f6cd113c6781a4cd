/**
 * An exact decimal number: `units` × 10^-`scale`. `units` is a plain number as long as it is a safe integer, and a bigint beyond that, so that
 * the usual amounts cost no allocation and no amount ever loses a digit. Make and read one only through the functions of this folder.
 */
export interface Decimal {
  readonly units: number | bigint;
  /** Digits after the point, from 0. */
  readonly scale: number;
}
