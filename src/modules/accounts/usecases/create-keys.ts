import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

import { normalEmail } from '../domain/normal-email.ts';

/** Everything that is derived from the installation's secret. Nothing here can be recomputed from the database alone. */
export interface Keys {
  /** Look-up hash of an e-mail address. */
  emailHash(email: string): Buffer;
  /** Look-up hash of anything else, for one purpose. */
  hash(purpose: string, value: string): Buffer;
  /** The six digits that answer a challenge; recomputed instead of stored, so that no table and no job holds a code. */
  sixDigits(challengeId: string): string;
  /** Encrypts (AES-256-GCM) for one purpose. */
  seal(purpose: string, text: string): string;
  /** The sealed text, or undefined when it was not sealed here for this purpose. */
  open(purpose: string, sealed: string): string | undefined;
}

/** Makes the keys of this module from the installation's secret. */
export function createKeys(secret: string): Keys {
  const key = Buffer.from(hkdfSync('sha256', secret, 'gemeinsam', 'accounts', 32));
  const hash = (purpose: string, value: string) => createHmac('sha256', key).update(`${purpose}\n${value}`).digest();
  return {
    hash,
    emailHash: (email) => hash('email', normalEmail(email)),
    sixDigits: (challengeId) => String(Number(hash('sixDigits', challengeId).readBigUInt64BE() % 1_000_000n)).padStart(6, '0'),
    seal(purpose, text) {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(purpose));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
    },
    open(purpose, sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length < 28) return undefined;
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(12, 28));
        return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
      } catch {
        // A wrong tag is the answer „not ours“, not a fault.
        return undefined;
      }
    },
  };
}
