const powers: readonly number[] = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/** 10^exponent where that is a safe integer, infinity beyond: the caller then takes the long way. */
export function powerOfTen(exponent: number): number {
  return powers[exponent] ?? Infinity;
}
