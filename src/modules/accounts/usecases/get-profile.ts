import type { PersonProfile } from '#contracts/accounts';
import type { Unit } from '#kernel/unit';

import { findAccount } from '../data/accounts.ts';

/** The profile other rooms may use; all parts empty when the account is gone. */
export async function getProfile(unit: Unit): Promise<PersonProfile> {
  const account = await findAccount(unit);
  const { street, houseNumber, postalCode, place } = account ?? {};
  return {
    email: account?.email ?? undefined,
    givenName: account?.givenName ?? undefined,
    familyName: account?.familyName ?? undefined,
    birthDate: account?.birthDate ?? undefined,
    address: street && postalCode && place ? { street, houseNumber: houseNumber ?? '', postalCode, place } : undefined,
    phone: account?.phone ?? undefined,
    assuredBy: account?.assuredBy ?? 'none',
    locale: account?.locale ?? 'de',
  };
}
