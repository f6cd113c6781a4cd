import { toString as qrCode } from 'qrcode';

import { newTotpSecret, totpAddress } from '#standards/totp';

/** A secret with its picture for the authenticator app (`data:` SVG); with `secret` the same one again. */
export async function newTotpSetUp(label: string, secret: string = newTotpSecret()): Promise<{ secret: string; picture: string }> {
  const svg = await qrCode(totpAddress(secret, label), { type: 'svg', margin: 2 });
  return { secret, picture: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` };
}
