import { randomBytes } from 'node:crypto';

import { generateAuthenticationOptions, generateRegistrationOptions, type AuthenticatorTransport } from '@simplewebauthn/server';

import type { Account } from '../domain/account.ts';
import type { Passkey } from '../domain/passkey.ts';

/** Whom passkeys are bound to: the host people see. */
export interface PasskeyParty {
  readonly rpId: string;
  readonly origin: string;
}

/** A fresh question; it travels in a signed cookie and is answered at most once. */
export function newQuestion(): string {
  return randomBytes(32).toString('base64url');
}

/** Options for signing in with any passkey of this platform; the device must check the person (PIN, finger, face). */
export async function signInOptions(party: PasskeyParty, question: string): Promise<object> {
  return generateAuthenticationOptions({ rpID: party.rpId, challenge: Buffer.from(question, 'base64url'), userVerification: 'required' });
}

/** Options for adding a passkey to an account; devices that already hold one are left out. */
export async function registrationOptions(party: PasskeyParty, question: string, account: Account, known: readonly Passkey[]): Promise<object> {
  return generateRegistrationOptions({
    rpName: 'Gemeinsam',
    rpID: party.rpId,
    userName: account.email ?? account.accountId,
    userID: new Uint8Array(Buffer.from(account.accountId.replaceAll('-', ''), 'hex')),
    challenge: Buffer.from(question, 'base64url'),
    attestationType: 'none',
    excludeCredentials: known.map((passkey) => ({ id: passkey.credentialId, transports: [...passkey.transports] as AuthenticatorTransport[] })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}
