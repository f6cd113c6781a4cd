/** 31 signs that are not mistaken for one another on paper or on the phone. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A code of 12 signs in three groups, from random numbers 0 to 30. */
export function writeCode(numbers: readonly number[]): string {
  const code = numbers.map((number) => signs[number] ?? '').join('');
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** What was typed, in the form the hash is made of; undefined when it cannot be a code. */
export function readCode(typed: string): string | undefined {
  const bare = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return bare.length === 12 && [...bare].every((sign) => signs.includes(sign)) ? bare : undefined;
}

/** Number of different signs. */
export const codeSigns = signs.length;
