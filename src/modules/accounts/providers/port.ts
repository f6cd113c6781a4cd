import type { ProvenIdentity } from '../domain/proven-identity.ts';

/** Checks that tie the answer to this browser. */
export interface IdentityChecks {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Somebody who can prove who a person is (online ID card, BundID, ELSTER). Each is reached by a redirect and comes back with signed claims. */
export interface IdentityProvider {
  readonly name: string;
  /** Address the browser is sent to. */
  begin(redirectUri: string, checks: IdentityChecks): Promise<string>;
  /** The proven identity, or undefined when the person broke off or the answer does not hold. Throws when the provider is away. */
  finish(redirectUri: string, query: string, checks: IdentityChecks): Promise<ProvenIdentity | undefined>;
}
