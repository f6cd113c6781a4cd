import type { Unit } from '#kernel/unit';

/** What the account knows of a person; every field only as far as given. Used for prefill (with consent) and notices. */
export interface PersonProfile {
  readonly email: string | undefined;
  readonly givenName: string | undefined;
  readonly familyName: string | undefined;
  readonly birthDate: string | undefined;
  readonly address: { street: string; houseNumber: string; postalCode: string; place: string } | undefined;
  readonly phone: string | undefined;
  /** Level at which name, birth date and address are assured. */
  readonly assuredBy: 'none' | 'basis' | 'substantiell' | 'hoch';
  readonly locale: 'de' | 'en';
}

/** Questions in the account's own unit. */
export interface AccountQueries {
  getProfile(unit: Unit): Promise<PersonProfile>;
}

/** What the application system needs of accounts: a guest gets an account of its own that only a code can reopen. */
export interface GuestAccounts {
  /** Creates a guest account; returns the session claims' account id. Must run in a unit of `nobody`. */
  openGuest(unit: Unit, options: { email?: string; locale: 'de' | 'en' }): Promise<string>;
  /** Makes a code (12 letters and digits in groups) that reopens this guest's drafts on another device; shown once, stored as a hash. */
  issueResumeCode(unit: Unit): Promise<string>;
  /** Account behind a code, or undefined; rate-limited by the route. */
  findByResumeCode(unit: Unit, code: string): Promise<string | undefined>;
}
