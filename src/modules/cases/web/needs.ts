import type { CompetenceQueries } from '#contracts/competence';
import type { DeskNav } from '#contracts/desk-nav';
import type { PackageQueries } from '#contracts/packages';

/** What the pages of the desk are handed. */
export interface DeskNeeds {
  readonly packages: PackageQueries;
  readonly competence: CompetenceQueries;
  readonly nav: DeskNav;
  readFile(key: string): Promise<Uint8Array>;
}
