import type { AccountQueries, GuestAccounts } from '#contracts/accounts';
import type { CompetenceQueries } from '#contracts/competence';
import type { PackageQueries } from '#contracts/packages';

/** What the application system asks of other rooms, inside its own units. */
export interface ApplicationsNeeds {
  readonly packages: PackageQueries;
  readonly competence: CompetenceQueries;
  readonly guests: GuestAccounts;
  readonly profile: AccountQueries;
  /** The file store, for reading what people have uploaded. */
  readonly files: { read(key: string): Promise<Uint8Array> };
  readonly mail: { send(message: { to: string; subject: string; text: string }): Promise<void> };
  /** Address people reach the platform at, without a trailing slash. */
  readonly publicUrl: string;
}
