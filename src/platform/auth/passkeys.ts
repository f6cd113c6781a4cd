import { randomBytes } from 'node:crypto';

import type { AuthenticationResponseJSON, AuthenticatorTransport, RegistrationResponseJSON } from '@simplewebauthn/server';
import * as z from 'zod';

/** Whom passkeys are bound to: the host people see (WebAuthn Level 2 § 4, relying party). */
export interface PasskeyParty {
  readonly rpId: string;
  readonly origin: string;
}

/** What is kept of a passkey. */
export interface PasskeyRecord {
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: readonly string[];
}

/** Whose passkey is made; `id` are bytes that say nothing about the person. */
export interface PasskeyHolder {
  readonly id: Buffer;
  readonly name: string;
}

/** What a device has answered; the library checks what stands in it. */
export type PasskeyAnswer = z.infer<typeof Answer>;

const Answer = z.looseObject({ id: z.string().max(1_500), rawId: z.string(), type: z.literal('public-key'), response: z.looseObject({}) });
// Loaded when the first passkey is asked for: most starts need none.
const library = () => import('@simplewebauthn/server');

/** The relying party of this installation. */
export function passkeyPartyOf(publicUrl: string): PasskeyParty {
  const { hostname, origin } = new URL(publicUrl);
  return { rpId: hostname, origin };
}

/** A fresh question; it travels in a signed cookie and is answered at most once. */
export function newPasskeyQuestion(): string {
  return randomBytes(32).toString('base64url');
}

/** Options for `navigator.credentials.get`, as JSON: any passkey of this platform, or only the known ones. The device must check the person (PIN, finger, face). */
export async function askForPasskey(party: PasskeyParty, question: string, known: readonly PasskeyRecord[] = []): Promise<string> {
  const { generateAuthenticationOptions } = await library();
  const options = await generateAuthenticationOptions({
    rpID: party.rpId,
    challenge: Buffer.from(question, 'base64url'),
    userVerification: 'required',
    ...(known.length === 0 ? {} : { allowCredentials: known.map(described) }),
  });
  return JSON.stringify(options);
}

/** Options for `navigator.credentials.create`, as JSON; devices that already hold one of the known passkeys are left out. */
export async function offerPasskey(party: PasskeyParty, question: string, holder: PasskeyHolder, known: readonly PasskeyRecord[]): Promise<string> {
  const { generateRegistrationOptions } = await library();
  const options = await generateRegistrationOptions({
    rpName: 'Gemeinsam',
    rpID: party.rpId,
    userName: holder.name,
    userID: new Uint8Array(holder.id),
    challenge: Buffer.from(question, 'base64url'),
    attestationType: 'none',
    excludeCredentials: known.map(described),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return JSON.stringify(options);
}

/** The answer a form has brought, or undefined when it is none. */
export function readPasskeyAnswer(text: string): PasskeyAnswer | undefined {
  try {
    return Answer.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The passkey's counter after this use, or undefined when the answer does not hold. Whoever calls sees to it that a question is answered once. */
export async function checkPasskeyAnswer(party: PasskeyParty, question: string, answer: PasskeyAnswer, passkey: PasskeyRecord): Promise<number | undefined> {
  const { verifyAuthenticationResponse } = await library();
  const verified = await verifyAuthenticationResponse({
    response: answer as unknown as AuthenticationResponseJSON,
    expectedChallenge: question,
    expectedOrigin: party.origin,
    expectedRPID: party.rpId,
    requireUserVerification: true,
    credential: { ...described(passkey), publicKey: new Uint8Array(passkey.publicKey), counter: passkey.counter },
  }).catch(() => undefined); // The library throws for every answer that does not hold.
  return verified?.verified === true ? verified.authenticationInfo.newCounter : undefined;
}

/** The new passkey a device has made, or undefined when its answer does not hold. */
export async function readNewPasskey(party: PasskeyParty, question: string, answer: PasskeyAnswer): Promise<PasskeyRecord | undefined> {
  const { verifyRegistrationResponse } = await library();
  const verified = await verifyRegistrationResponse({
    response: answer as unknown as RegistrationResponseJSON,
    expectedChallenge: question,
    expectedOrigin: party.origin,
    expectedRPID: party.rpId,
    requireUserVerification: true,
  }).catch(() => undefined); // The library throws for every answer that does not hold.
  if (verified?.verified !== true) return undefined;
  const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential;
  return { credentialId: id, publicKey: Buffer.from(publicKey), counter, transports };
}

function described({ credentialId, transports }: PasskeyRecord) {
  return { id: credentialId, transports: [...transports] as AuthenticatorTransport[] };
}
