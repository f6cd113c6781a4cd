import { randomInt } from 'node:crypto';

// 31 signs that are not mistaken for one another on paper or on the phone.
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 12;

/** A random code of 12 signs in three groups (59 bits), for people to write down. */
export function newWrittenCode(): string {
  const code = Array.from({ length }, () => signs.charAt(randomInt(signs.length))).join('');
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** What was typed, in the form the hash is made of; undefined when it cannot be a code. Blanks, hyphens and small letters do not matter. */
export function readWrittenCode(typed: string): string | undefined {
  const bare = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return bare.length === length && [...bare].every((sign) => signs.includes(sign)) ? bare : undefined;
}
