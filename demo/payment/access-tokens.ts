import { randomBytes, timingSafeEqual } from 'node:crypto';

const lifetimeSeconds = 300;

/** OAuth 2.0 client credentials (RFC 6749 § 4.4) for one demo client; tokens are forgotten at a restart. */
export interface AccessTokens {
  /** A fresh token, or undefined when the credentials are wrong. */
  issue(clientId: string, clientSecret: string, atMs: number): { access_token: string; token_type: 'Bearer'; expires_in: number } | undefined;
  accepts(authorization: string | undefined, atMs: number): boolean;
}

/** Knows exactly one client. */
export function createAccessTokens(client: { id: string; secret: string }): AccessTokens {
  const expiries = new Map<string, number>();
  return {
    issue(clientId, clientSecret, atMs) {
      if (!sameText(clientId, client.id) || !sameText(clientSecret, client.secret)) return undefined;
      const token = randomBytes(24).toString('base64url');
      for (const [old, expiry] of expiries) if (expiry <= atMs) expiries.delete(old);
      expiries.set(token, atMs + lifetimeSeconds * 1000);
      return { access_token: token, token_type: 'Bearer', expires_in: lifetimeSeconds };
    },
    accepts: (authorization, atMs) => (expiries.get(/^Bearer (\S+)$/i.exec(authorization ?? '')?.[1] ?? '') ?? 0) > atMs,
  };
}

function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
