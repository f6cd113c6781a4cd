import type { TrustLevel } from '#kernel/actor';
import type { DayString } from '#kernel/dates';
import type { Locale } from '#kernel/locale';

/** A Servicekonto, or the small account a guest gets. Empty parts are null. */
export interface Account {
  readonly accountId: string;
  readonly kind: 'pending' | 'full' | 'guest';
  readonly email: string | null;
  /** A new address that is not confirmed yet. */
  readonly pendingEmail: string | null;
  readonly passwordHash: string | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly birthDate: DayString | null;
  readonly street: string | null;
  readonly houseNumber: string | null;
  readonly postalCode: string | null;
  readonly place: string | null;
  readonly phone: string | null;
  readonly locale: Locale;
  readonly trustLevel: TrustLevel;
  readonly assuredBy: TrustLevel;
  readonly identityProvider: string | null;
  readonly identifiedAt: Date | null;
  readonly secondFactor: 'email' | 'totp';
  /** Sealed; opened only to check a code. */
  readonly totpSecret: string | null;
  readonly totpLastStep: number;
  readonly createdAt: Date;
  readonly lastSignInAt: Date | null;
}
