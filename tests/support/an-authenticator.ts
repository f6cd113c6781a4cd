import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

interface Options {
  readonly challenge: string;
}

/** A software passkey (WebAuthn Level 2, ES256, attestation `none`) that says yes to everything, as a device would after its PIN. */
export function anAuthenticator(origin: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = publicKey.export({ format: 'jwk' });
  const id = randomBytes(16);
  const rpIdHash = createHash('sha256').update(new URL(origin).hostname).digest();

  function authData(flags: number, rest: Buffer = Buffer.alloc(0)): Buffer {
    // Synced passkeys do not count their uses: the counter stays 0.
    return Buffer.concat([rpIdHash, Buffer.from([flags]), Buffer.alloc(4), rest]);
  }

  const clientData = (type: string, { challenge }: Options) => Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const frame = (response: Readonly<Record<string, string>>) => ({
    id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key', clientExtensionResults: {}, response,
  });

  return {
    /** Answers `navigator.credentials.create`. */
    create(options: Options) {
      const bytes = (value: string | undefined) => Buffer.concat([Buffer.from([0x58, 32]), Buffer.from(value ?? '', 'base64url')]);
      // COSE key in CBOR: {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}.
      const cose = Buffer.concat([Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]), bytes(jwk.x), Buffer.from([0x22]), bytes(jwk.y)]);
      const data = authData(0x45, Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cose]));
      const text = (value: string) => Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
      const attestation = Buffer.concat([Buffer.from([0xa3]), text('fmt'), text('none'), text('attStmt'), Buffer.from([0xa0]), text('authData'), Buffer.from([0x58, data.length]), data]);
      return frame({ clientDataJSON: clientData('webauthn.create', options).toString('base64url'), attestationObject: attestation.toString('base64url') });
    },
    /** Answers `navigator.credentials.get`; `verified: false` is a device that did not check the person. */
    get(options: Options, verified = true) {
      const client = clientData('webauthn.get', options);
      const data = authData(verified ? 0x05 : 0x01);
      const signature = sign('sha256', Buffer.concat([data, createHash('sha256').update(client).digest()]), privateKey);
      return frame({ clientDataJSON: client.toString('base64url'), authenticatorData: data.toString('base64url'), signature: signature.toString('base64url') });
    },
  };
}
