import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';

/** The provider's ES256 key: the private half to sign with, the public half for the JWKS. */
export interface SigningKey {
  readonly kid: string;
  readonly key: CryptoKey;
  readonly publicJwk: JWK;
}

/** Reads the key of the data folder, or makes one (mode 0600) when there is none yet. */
export async function readSigningKey(path: string): Promise<SigningKey> {
  if (!existsSync(path)) {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600 });
  }
  const jwk = JSON.parse(readFileSync(path, 'utf8')) as JWK;
  const key = await importJWK(jwk, 'ES256');
  if (key instanceof Uint8Array) throw new TypeError('the signing key is no ES256 key');
  const { d: _private, ...publicHalf } = jwk;
  const kid = await calculateJwkThumbprint(publicHalf);
  return { kid, key, publicJwk: { ...publicHalf, kid, alg: 'ES256', use: 'sig' } };
}
