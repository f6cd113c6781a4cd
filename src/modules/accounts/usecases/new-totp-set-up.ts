import { Secret, TOTP } from 'otpauth';
import { toString as qrCode } from 'qrcode';

/** A secret with its picture for the authenticator app (`data:` SVG); with `secret` the same one again. */
export async function newTotpSetUp(label: string, secret?: string): Promise<{ secret: string; picture: string }> {
  const key = secret === undefined ? new Secret({ size: 20 }) : Secret.fromBase32(secret);
  const totp = new TOTP({ issuer: 'Gemeinsam', label, secret: key });
  const svg = await qrCode(totp.toString(), { type: 'svg', margin: 2 });
  return { secret: key.base32, picture: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` };
}
