import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);
// OWASP's setting for scrypt at 128 MB would stall a small server; 2^15/8/3 needs 32 MB and is on its list too.
const cost = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };

/** `scrypt$<salt>$<hash>` for a password of any length up to 1,000 characters. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password.normalize('NFC').slice(0, 1_000), salt, 32, cost);
  return `scrypt$${salt.toString('base64url')}$${hash.toString('base64url')}`;
}

/** Compares in constant time. With `stored` undefined it does the same work and says no, so that timing tells nothing. */
export async function passwordMatches(password: string, stored: string | undefined): Promise<boolean> {
  const [, salt = 'AAAAAAAAAAAAAAAAAAAAAA', expected = ''] = (stored ?? '').split('$');
  const hash = await derive(password.normalize('NFC').slice(0, 1_000), Buffer.from(salt, 'base64url'), 32, cost);
  const wanted = Buffer.from(expected, 'base64url');
  return wanted.length === hash.length && timingSafeEqual(wanted, hash);
}
