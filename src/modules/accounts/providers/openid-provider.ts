import type { IncomingMessage, ServerResponse } from 'node:http';

import Provider, { type Adapter, type JWK } from 'oidc-provider';

import { knownAcrs } from '../domain/acr-of.ts';

export interface OpenIdSettings {
  readonly publicUrl: string;
  readonly signingKey: JWK;
  readonly clientSecret: string;
  readonly cookieKey: string;
  readonly adapter: new (model: string) => Adapter;
}

/** A sign-in in progress, as the pages need it. */
export interface SignInInProgress {
  readonly state: string;
  readonly clientId: string;
  /** Ends the interaction and returns the path that resumes the protocol. */
  finish(result: { accountId: string; amr: readonly string[]; acr: string } | 'aborted'): Promise<string>;
}

export interface OpenIdProvider {
  handler(request: IncomingMessage, response: ServerResponse): Promise<void>;
  findInProgress(uid: string): Promise<SignInInProgress | undefined>;
}

const minute = 60;

/**
 * OpenID Connect provider of the Servicekonto (OIDC Core, code flow with PKCE S256 only, ES256, RFC 9207 `iss`, `acr` and `amr` in the ID token).
 * Its only client is the portal itself, so nobody is asked for consent.
 */
export function createOpenIdProvider(settings: OpenIdSettings): OpenIdProvider {
  const { publicUrl } = settings;
  const provider = new Provider(`${publicUrl}/oidc`, {
    adapter: settings.adapter,
    jwks: { keys: [settings.signingKey] },
    clients: [
      {
        client_id: 'portal',
        client_secret: settings.clientSecret,
        redirect_uris: [`${publicUrl}/konto/rueckkehr`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_post',
        id_token_signed_response_alg: 'ES256',
        // Asked for with every sign-in, so that the ID token says how sure the identity is.
        default_acr_values: [...knownAcrs],
      },
    ],
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    acrValues: [...knownAcrs],
    scopes: ['openid'],
    responseTypes: ['code'],
    pkce: { required: () => true },
    cookies: {
      keys: [settings.cookieKey],
      long: { sameSite: 'lax', httpOnly: true },
      short: { sameSite: 'lax', httpOnly: true },
    },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false }, userinfo: { enabled: false } },
    // The platform's own session counts; the protocol's lives just long enough to come back.
    ttl: { Interaction: 60 * minute, Session: 5 * minute, Grant: 5 * minute, AuthorizationCode: minute, AccessToken: minute, IdToken: 5 * minute },
    interactions: { url: (_ctx, interaction) => `${interaction.params['ui_locales'] === 'en' ? '/en' : ''}/konto/anmelden/${interaction.uid}` },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    async loadExistingGrant(ctx) {
      const accountId = ctx.oidc.session?.accountId;
      const clientId = ctx.oidc.client?.clientId;
      if (accountId === undefined || clientId !== 'portal') return undefined;
      const grant = new ctx.oidc.provider.Grant({ accountId, clientId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    renderError(ctx) {
      ctx.type = 'text/html; charset=utf-8';
      ctx.body = `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Die Anmeldung ist nicht gelungen</title></head><body><main><h1>Die Anmeldung ist nicht gelungen</h1><p>Sie war zu lange offen oder wurde in einem anderen Fenster begonnen.</p><p><a href="/konto/anmelden">Noch einmal anmelden</a></p><p lang="en">The sign-in did not work. <a href="/en/konto/anmelden">Try again</a></p></main></body></html>`;
    },
  });
  // Behind a proxy that ends TLS; the addresses it gives out follow publicUrl.
  provider.proxy = publicUrl.startsWith('https:');
  provider.use(async (ctx, next) => {
    ctx.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
    ctx.set('x-content-type-options', 'nosniff');
    ctx.set('referrer-policy', 'no-referrer');
    await next();
  });
  const callback = provider.callback();
  return {
    handler: (request, response) => callback(request, response),
    async findInProgress(uid) {
      const interaction = await provider.Interaction.find(uid);
      if (interaction === undefined) return undefined;
      return {
        state: String(interaction.params['state'] ?? ''),
        clientId: String(interaction.params['client_id'] ?? ''),
        async finish(result) {
          interaction.result =
            result === 'aborted'
              ? { error: 'access_denied', error_description: 'the person broke off' }
              : { login: { accountId: result.accountId, amr: [...result.amr], acr: result.acr, remember: false } };
          await interaction.persist();
          const { pathname, search } = new URL(interaction.returnTo);
          return `${pathname}${search}`;
        },
      };
    },
  };
}
