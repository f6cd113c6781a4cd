import { createHash, randomBytes } from 'node:crypto';

import type { AuthorizationRequest } from './authorization-request.ts';
import type { DemoPerson } from './demo-person.ts';

const lifetimeMs = 60_000;

/** Why a code is not redeemed, in the words of RFC 6749 § 5.2. */
export type GrantError = 'invalid_grant' | 'invalid_client';

/** One-time codes, in memory only: a code lives one minute. */
export interface AuthorizationCodes {
  issue(request: AuthorizationRequest, person: DemoPerson, atMs: number): string;
  /** Redeems a code exactly once, for the same client and redirect address and with the matching verifier. */
  redeem(
    code: string,
    claim: { clientId: string; redirectUri: string; verifier: string },
    atMs: number,
  ): { person: DemoPerson; nonce: string | undefined } | GrantError;
}

/** Starts without codes. */
export function createAuthorizationCodes(): AuthorizationCodes {
  const codes = new Map<string, { request: AuthorizationRequest; person: DemoPerson; expiresMs: number }>();
  return {
    issue(request, person, atMs) {
      const code = randomBytes(24).toString('base64url');
      codes.set(code, { request, person, expiresMs: atMs + lifetimeMs });
      return code;
    },
    redeem(code, claim, atMs) {
      const grant = codes.get(code);
      codes.delete(code);
      if (grant === undefined || grant.expiresMs <= atMs) return 'invalid_grant';
      if (grant.request.client_id !== claim.clientId) return 'invalid_client';
      const challenge = createHash('sha256').update(claim.verifier).digest('base64url');
      if (grant.request.redirect_uri !== claim.redirectUri || grant.request.code_challenge !== challenge) return 'invalid_grant';
      return { person: grant.person, nonce: grant.request.nonce };
    },
  };
}
