import type { AccountId, ApplicationId, CaseId, TenantId } from '#kernel/ids';
import type { DayString } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import type { AnswerMap, ApplicationStatus, Submission } from '#contracts/applications';

/** Fee due with the application: whole cents, and the id its claim gets. */
export type ApplicationFee = NonNullable<Submission['fee']>;

/** An application of a person, from the first draft on. */
export interface Application {
  readonly id: ApplicationId;
  readonly accountId: AccountId;
  readonly packageId: string;
  readonly packageVersion: string;
  readonly ags: string;
  readonly tenantId: TenantId;
  readonly administrationArs: string;
  readonly administrationName: string;
  readonly legalEntityName: string;
  readonly locale: Locale;
  readonly status: ApplicationStatus;
  readonly statusAt: Date;
  readonly answers: AnswerMap;
  /** Ids of the pages saved at least once. */
  readonly visited: readonly string[];
  readonly trustLevel: string;
  readonly reference: string | null;
  readonly fee: ApplicationFee | null;
  readonly caseId: CaseId | null;
  readonly startedAt: Date;
  readonly editedAt: Date;
  /** Last day the draft is kept; null once submitted. */
  readonly expiresOn: DayString | null;
  readonly submittedAt: Date | null;
  /** Consent to the announcement of the decision in the mailbox; can be taken back until the decision is made. */
  readonly electronicProvision: boolean;
}
