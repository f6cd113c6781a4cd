import { createHmac, timingSafeEqual } from 'node:crypto';

/** `<value>.<mac>`: a value that only this installation can have made, for one purpose. */
export function signToken(secret: string, purpose: string, value: string): string {
  return `${value}.${mac(secret, purpose, value)}`;
}

/** The value of a signed token, or undefined when it was not signed here for this purpose. */
export function readToken(secret: string, purpose: string, token: string): string | undefined {
  const cut = token.lastIndexOf('.');
  if (cut < 0) return undefined;
  const value = token.slice(0, cut);
  const given = Buffer.from(token.slice(cut + 1));
  const wanted = Buffer.from(mac(secret, purpose, value));
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? value : undefined;
}

function mac(secret: string, purpose: string, value: string): string {
  return createHmac('sha256', secret).update(`${purpose}\n${value}`).digest('base64url');
}
