import type { PasskeyParty, Sessions } from '#platform/auth';
import type { RequestContext } from '#platform/http';

import type { OpenIdProvider } from '../providers/openid-provider.ts';
import type { IdentityProvider } from '../providers/port.ts';
import type { PortalClient } from '../providers/portal-client.ts';
import type { Keys } from '../usecases/create-keys.ts';
import type { SealedCookies } from './sealed-cookies.ts';

/** What the pages of the Servicekonto need around them. */
export interface Edge {
  readonly keys: Keys;
  readonly cookies: SealedCookies;
  readonly openId: OpenIdProvider;
  readonly portal: PortalClient;
  readonly identity: IdentityProvider | undefined;
  readonly party: PasskeyParty;
  readonly publicUrl: string;
  readonly demo: boolean;
  /** Where somebody is signed in, and ending that. */
  readonly sessions: Pick<Sessions, 'list' | 'closeOne' | 'closeAllOf'>;
}

/** The connection a request came from, for counting tries. */
export function addressOf(ctx: Pick<RequestContext, 'headers'>): string {
  return ctx.headers['x-forwarded-for'] ?? 'unknown';
}
