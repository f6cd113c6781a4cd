import {
  allowInsecureRequests, authorizationCodeGrant, buildAuthorizationUrl, calculatePKCECodeChallenge, ClientSecretPost, Configuration, customFetch,
  type CustomFetch,
} from 'openid-client';

/** What ties the answer of the provider to the question this browser began with. */
export interface FlowChecks {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface PortalClient {
  /** Address the browser is sent to. */
  begin(checks: FlowChecks, locale: 'de' | 'en'): Promise<string>;
  /** Exchanges the code; the account id with the level the ID token vouches for (`acr`), or undefined when the answer does not hold (wrong state, replayed code, broken off). */
  finish(query: string, checks: FlowChecks): Promise<{ readonly accountId: string; readonly acr: string } | undefined>;
}

/** The portal as relying party of the platform's own provider. `selfFetch` reaches the token endpoint without leaving the machine. */
export function createPortalClient(settings: { publicUrl: string; clientSecret: string; selfFetch: CustomFetch }): PortalClient {
  const { publicUrl, clientSecret } = settings;
  const issuer = `${publicUrl}/oidc`;
  const redirectUri = `${publicUrl}/konto/rueckkehr`;
  const client = new Configuration(
    {
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      authorization_response_iss_parameter_supported: true,
    },
    'portal',
    { id_token_signed_response_alg: 'ES256' },
    ClientSecretPost(clientSecret),
  );
  client[customFetch] = settings.selfFetch;
  if (publicUrl.startsWith('http:')) allowInsecureRequests(client);
  return {
    async begin({ state, nonce, verifier }, locale) {
      const url = buildAuthorizationUrl(client, {
        redirect_uri: redirectUri,
        scope: 'openid',
        prompt: 'login',
        ui_locales: locale,
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
      return `${url.pathname}${url.search}`;
    },
    async finish(query, { state, nonce, verifier }) {
      try {
        const tokens = await authorizationCodeGrant(client, new URL(`${redirectUri}?${query}`), { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true });
        const claims = tokens.claims();
        return claims === undefined || typeof claims['acr'] !== 'string' ? undefined : { accountId: claims.sub, acr: claims['acr'] };
      } catch (error) {
        if (error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('OAUTH')) return undefined;
        throw error;
      }
    },
  };
}
