import type { TrustLevel } from '#kernel/actor';
import type { Locale } from '#kernel/locale';
import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import type { Account } from '../domain/account.ts';
import type { ProvenIdentity } from '../domain/proven-identity.ts';

/** The account of the unit's owner; row-level security shows no other. */
export async function findAccount(unit: Unit): Promise<Account | undefined> {
  return unit.find<Account>(sql`
    select account_id as "accountId", kind, email, pending_email as "pendingEmail", password_hash as "passwordHash", given_name as "givenName", family_name as "familyName",
      birth_date as "birthDate", street, house_number as "houseNumber", postal_code as "postalCode", place, phone, locale,
      trust_level as "trustLevel", assured_by as "assuredBy", identity_provider as "identityProvider", identified_at as "identifiedAt",
      second_factor as "secondFactor", totp_secret as "totpSecret", totp_last_step as "totpLastStep", created_at as "createdAt",
      last_sign_in_at as "lastSignInAt"
    from accounts.account`);
}

export async function insertPendingAccount(unit: Unit, account: { accountId: string; email: string; passwordHash: string; locale: Locale }): Promise<void> {
  await unit.run(sql`insert into accounts.account (account_id, kind, email, password_hash, locale, created_at)
    values (${account.accountId}, 'pending', ${account.email}, ${account.passwordHash}, ${account.locale}, ${unit.now})`);
}

/** Opens a guest's account from a unit of nobody. */
export async function insertGuest(unit: Unit, guest: { accountId: string; email: string | undefined; locale: Locale }): Promise<void> {
  await unit.run(sql`select accounts.open_guest(${guest.accountId}, ${guest.email ?? null}, ${guest.locale}, ${unit.now})`);
}

export async function confirmAccount(unit: Unit): Promise<boolean> {
  return (await unit.run(sql`update accounts.account set kind = 'full', email_confirmed_at = ${unit.now}, trust_level = 'basis', assured_by = 'basis' where kind = 'pending'`)) === 1;
}

/** Remembers an address that is still to be confirmed. */
export async function setPendingEmail(unit: Unit, email: string): Promise<void> {
  await unit.run(sql`update accounts.account set pending_email = ${email}`);
}

/** The confirmed new address takes the place of the old one. */
export async function takeEmail(unit: Unit): Promise<void> {
  await unit.run(sql`update accounts.account set email = pending_email, email_confirmed_at = ${unit.now}, pending_email = null where pending_email is not null`);
}

export async function updateSignedIn(unit: Unit): Promise<void> {
  await unit.run(sql`update accounts.account set last_sign_in_at = ${unit.now}`);
}

export async function updatePassword(unit: Unit, passwordHash: string): Promise<void> {
  await unit.run(sql`update accounts.account set password_hash = ${passwordHash}`);
}

/** What a person may change of the own profile. */
export interface ProfileValues {
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly birthDate: string | null;
  readonly street: string | null;
  readonly houseNumber: string | null;
  readonly postalCode: string | null;
  readonly place: string | null;
  readonly phone: string | null;
  readonly locale: Locale;
  readonly assuredBy: TrustLevel;
}

export async function updateProfile(unit: Unit, values: ProfileValues): Promise<void> {
  await unit.run(sql`update accounts.account set given_name = ${values.givenName}, family_name = ${values.familyName}, birth_date = ${values.birthDate},
    street = ${values.street}, house_number = ${values.houseNumber}, postal_code = ${values.postalCode}, place = ${values.place},
    phone = ${values.phone}, locale = ${values.locale}, assured_by = ${values.assuredBy}`);
}

export async function updateIdentity(unit: Unit, proven: ProvenIdentity): Promise<void> {
  await unit.run(sql`update accounts.account set given_name = ${proven.givenName}, family_name = ${proven.familyName}, birth_date = ${proven.birthDate},
    street = ${proven.street}, house_number = ${proven.houseNumber}, postal_code = ${proven.postalCode}, place = ${proven.place},
    trust_level = ${proven.level}, assured_by = ${proven.level}, identity_provider = ${proven.provider}, identity_subject = ${proven.subject},
    identified_at = ${unit.now}`);
}

export async function updateSecondFactor(unit: Unit, factor: 'email' | 'totp', sealedSecret: string | null): Promise<void> {
  await unit.run(sql`update accounts.account set second_factor = ${factor}, totp_secret = ${sealedSecret}`);
}

/** Uses up a time step; false when it, or a later one, was used before. */
export async function spendTotpStep(unit: Unit, step: number): Promise<boolean> {
  return (await unit.run(sql`update accounts.account set totp_last_step = ${step} where totp_last_step < ${step}`)) === 1;
}

/** Deletes everything this module keeps of the owner. */
export async function deleteAccount(unit: Unit, accountId: string): Promise<void> {
  await unit.run(sql`delete from accounts.login where account_id = ${accountId}`);
  await unit.run(sql`delete from accounts.passkey_login where account_id = ${accountId}`);
  await unit.run(sql`delete from accounts.resume_code where account_id = ${accountId}`);
  await unit.run(sql`delete from accounts.lifetime where account_id = ${accountId}`);
  await unit.run(sql`delete from accounts.challenge`);
  await unit.run(sql`delete from accounts.recovery_code`);
  await unit.run(sql`delete from accounts.passkey`);
  await unit.run(sql`delete from accounts.account`);
}
