import type { TrustLevel } from '#kernel/actor';

/** What an identity provider has proven. */
export interface ProvenIdentity {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly postalCode: string;
  readonly place: string;
  readonly level: TrustLevel;
  readonly provider: string;
  readonly subject: string;
}
