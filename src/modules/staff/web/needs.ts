import type { CompetenceQueries } from '#contracts/competence';
import type { DeskNav } from '#contracts/desk-nav';
import type { Sessions } from '#platform/auth';

export interface StaffWebNeeds {
  readonly secret: string;
  /** Origin people see; passkeys are bound to it. */
  readonly publicUrl: string;
  readonly sessions: Sessions;
  readonly nav: DeskNav;
  readonly competence: Pick<CompetenceQueries, 'findAdministration'>;
  /** Tenant of the provider's own administration. */
  readonly providerTenantId: string;
}
