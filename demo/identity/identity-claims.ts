import { createHash } from 'node:crypto';

import type { DemoPerson } from './demo-person.ts';

/**
 * The claims about a person for one client (OpenID Connect Core § 5.1). `sub` is the same for the same card and client
 * and different for every other client, like the pseudonym of a real card; moving house does not change it.
 */
export function identityClaims(person: DemoPerson, clientId: string): Readonly<Record<string, unknown>> {
  const { givenName, familyName, birthDate, street, postalCode, city } = person;
  const card = JSON.stringify([clientId, givenName, familyName, birthDate]);
  return {
    sub: createHash('sha256').update(card).digest('base64url'),
    given_name: givenName,
    family_name: familyName,
    birthdate: birthDate,
    address: { street_address: street, postal_code: postalCode, locality: city, country: 'DE' },
    acr: 'http://eidas.europa.eu/LoA/substantial',
    vertrauensniveau: 'substantiell',
    demo: true,
  };
}
