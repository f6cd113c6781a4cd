import {
  allowInsecureRequests, authorizationCodeGrant, buildAuthorizationUrl, calculatePKCECodeChallenge, Configuration, enableNonRepudiationChecks, None,
} from 'openid-client';
import * as z from 'zod';

import { splitStreet } from '../domain/split-street.ts';
import type { IdentityProvider } from './port.ts';

/** Claims of OpenID Connect Core § 5.1 with the level of assurance as eIDAS URI. */
const Claims = z.object({
  sub: z.string().min(1),
  given_name: z.string().min(1).max(80),
  family_name: z.string().min(1).max(80),
  birthdate: z.iso.date(),
  address: z.object({ street_address: z.string().max(120), postal_code: z.string().max(10), locality: z.string().max(80) }),
  acr: z.enum(['http://eidas.europa.eu/LoA/substantial', 'http://eidas.europa.eu/LoA/high']),
});

/** Identity by OpenID Connect (code flow, PKCE, signature of the ID token checked); the demo's provider unless configured otherwise. */
export function createDemoEid(settings: {
  issuer: string;
  clientId?: string;
  endpoints?: { authorization: string; token: string; jwks: string };
}): IdentityProvider {
  const issuer = settings.issuer.replace(/\/$/, '');
  const endpoints = settings.endpoints ?? { authorization: `${issuer}/authorize`, token: `${issuer}/token`, jwks: `${issuer}/jwks` };
  const client = new Configuration(
    {
      issuer,
      authorization_endpoint: endpoints.authorization,
      token_endpoint: endpoints.token,
      jwks_uri: endpoints.jwks,
      authorization_response_iss_parameter_supported: true,
    },
    settings.clientId ?? 'gemeinsam',
    { id_token_signed_response_alg: 'ES256' },
    None(),
  );
  enableNonRepudiationChecks(client);
  if (issuer.startsWith('http:')) allowInsecureRequests(client);
  return {
    name: 'demo-eid',
    async begin(redirectUri, { state, nonce, verifier }) {
      return buildAuthorizationUrl(client, {
        redirect_uri: redirectUri,
        scope: 'openid profile address',
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      }).href;
    },
    async finish(redirectUri, query, { state, nonce, verifier }) {
      try {
        const tokens = await authorizationCodeGrant(client, new URL(`${redirectUri}?${query}`), { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true });
        const claims = Claims.safeParse(tokens.claims());
        if (!claims.success) return undefined;
        const { address, acr } = claims.data;
        return {
          givenName: claims.data.given_name,
          familyName: claims.data.family_name,
          birthDate: claims.data.birthdate,
          ...splitStreet(address.street_address),
          postalCode: address.postal_code,
          place: address.locality,
          level: acr.endsWith('/high') ? 'hoch' : 'substantiell',
          provider: 'demo-eid',
          subject: claims.data.sub,
        };
      } catch (error) {
        if (error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('OAUTH')) return undefined;
        throw error;
      }
    },
  };
}
