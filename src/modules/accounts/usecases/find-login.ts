import type { Unit } from '#kernel/unit';

import { findAccountByEmail, findAccountByPasskey } from '../data/look-ups.ts';
import type { Keys } from './create-keys.ts';

/** Id of the account with this confirmed e-mail address; in a unit of nobody. */
export function findByEmail(unit: Unit, keys: Keys, email: string): Promise<string | undefined> {
  return findAccountByEmail(unit, keys.emailHash(email));
}

/** Id of the account a passkey belongs to; in a unit of nobody. */
export function findByPasskey(unit: Unit, keys: Keys, credentialId: string): Promise<string | undefined> {
  return findAccountByPasskey(unit, keys.hash('passkey', credentialId));
}

/** The same by the hexadecimal hash that travels in a job. */
export function findByEmailHash(unit: Unit, emailHash: string): Promise<string | undefined> {
  return findAccountByEmail(unit, Buffer.from(emailHash, 'hex'));
}
