import { createHash, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { JWK } from 'oidc-provider';

/** The ES256 key ID tokens are signed with: made once, kept in the data folder with mode 0600. */
export function readSigningKey(dataDir: string): JWK {
  const path = join(dataDir, 'oidc-key.json');
  if (!existsSync(path)) {
    const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
    const kid = createHash('sha256').update(`${jwk.x}.${jwk.y}`).digest('base64url').slice(0, 16);
    mkdirSync(dataDir, { recursive: true });
    try {
      writeFileSync(path, JSON.stringify({ ...jwk, kid, alg: 'ES256', use: 'sig' }), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      // Another process of this installation was faster; its key counts.
      if (!existsSync(path)) throw error;
    }
  }
  return JSON.parse(readFileSync(path, 'utf8')) as JWK;
}
