import type { AccountQueries, GuestAccounts } from '#contracts/accounts';
import type { Actor } from '#kernel/actor';
import type { Unit } from '#kernel/unit';
import { passkeyPartyOf, type Sessions } from '#platform/auth';
import type { RawMount } from '#platform/http';
import type { Mail } from '#platform/mail';
import type { Module } from '#platform/module';

import { createOidcAdapter } from './data/oidc-adapter.ts';
import { sendMailJob } from './jobs/send-mail.job.ts';
import { sweepJob } from './jobs/sweep.job.ts';
import { createDemoEid } from './providers/demo-eid.ts';
import { createOpenIdProvider } from './providers/openid-provider.ts';
import { createPortalClient } from './providers/portal-client.ts';
import { createSelfFetch } from './providers/self-fetch.ts';
import { readSigningKey } from './providers/signing-key.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import { createKeys } from './usecases/create-keys.ts';
import { createGuestAccounts } from './usecases/guest-accounts.ts';
import { getProfile } from './usecases/get-profile.ts';
import { seedPerson } from './usecases/seed-person.ts';
import { accountRoutes } from './web/account-routes.tsx';
import { dataRoutes } from './web/data-routes.tsx';
import type { Edge } from './web/edge.ts';
import { emailRoutes } from './web/email-routes.tsx';
import { identityRoutes } from './web/identity-routes.tsx';
import { passwordRoutes } from './web/password-routes.tsx';
import { registerRoutes } from './web/register-routes.tsx';
import { createSealedCookies } from './web/sealed-cookies.ts';
import { securityRoutes } from './web/security-routes.tsx';
import { signInRoutes } from './web/sign-in-routes.tsx';

export interface AccountsNeeds {
  readonly secret: string;
  readonly publicUrl: string;
  /** Port this process listens on; the token endpoint is reached there. */
  readonly port: number;
  readonly dataDir: string;
  readonly demo: boolean;
  /** Base address (issuer) of the identity provider; without it nobody can raise the trust level. */
  readonly identityUrl: string | undefined;
  readonly mail: Mail;
  readonly sessions: Pick<Sessions, 'list' | 'closeOne' | 'closeAllOf'>;
  /** Units for the protocol engine, which is an edge of its own beside the routes. */
  inUnit<T>(actor: Actor, work: (unit: Unit) => Promise<T>): Promise<T>;
  readonly selfFetch?: Parameters<typeof createPortalClient>[0]['selfFetch'];
}

export interface AccountsApi extends AccountQueries, GuestAccounts {
  /** `/oidc`: the OpenID Connect provider. */
  readonly mounts: readonly RawMount[];
  /** Makes a confirmed account; for the demo world only. False when the address is known. */
  seedPerson(person: { email: string; password: string; accountId: string }): Promise<boolean>;
}

/** Servicekonto: who a person is, how sure that is, and how the person gets in. */
export function createAccounts(needs: AccountsNeeds): Module<AccountsApi> {
  const { publicUrl } = needs;
  const keys = createKeys(needs.secret);
  const clientSecret = keys.hash('oidc', 'portal').toString('base64url');
  const openId = createOpenIdProvider({
    publicUrl,
    signingKey: readSigningKey(needs.dataDir),
    clientSecret,
    cookieKey: keys.hash('oidc', 'cookies').toString('base64url'),
    adapter: createOidcAdapter((actor, work) => needs.inUnit(actor, work)),
  });
  const edge: Edge = {
    keys,
    cookies: createSealedCookies(keys),
    openId,
    portal: createPortalClient({ publicUrl, clientSecret, selfFetch: needs.selfFetch ?? createSelfFetch(publicUrl, needs.port) }),
    identity: needs.identityUrl === undefined ? undefined : createDemoEid({ issuer: needs.identityUrl }),
    party: passkeyPartyOf(publicUrl),
    publicUrl,
    demo: needs.demo,
    sessions: needs.sessions,
  };
  return {
    name: 'accounts',
    api: { getProfile, ...createGuestAccounts(keys), mounts: [{ path: '/oidc', handler: openId.handler }], seedPerson: (person) => seedPerson((actor, work) => needs.inUnit(actor, work), keys, person) },
    migrations: new URL('./data/migrations', import.meta.url).pathname,
    routes: [...signInRoutes(edge), ...registerRoutes(edge), ...passwordRoutes(edge), ...accountRoutes(), ...securityRoutes(edge), ...emailRoutes(edge), ...identityRoutes(edge), ...dataRoutes(edge)],
    jobs: [sendMailJob({ keys, mail: needs.mail, publicUrl }), sweepJob()],
    refusalTexts: { de: de.refusals, en: en.refusals },
  };
}
