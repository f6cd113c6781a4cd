import type { AccountId, ApplicationId, CaseId, TenantId } from '#kernel/ids';
import type { Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

/** JSON answers by question id, as the form engine defines them. */
export type AnswerMap = Readonly<Record<string, unknown>>;

/** States a person sees; the words of the federal status list (INITIATED … COMPLETED, ZBP) stand behind them. */
export type ApplicationStatus = 'draft' | 'submitted' | 'received' | 'inProgress' | 'questionOpen' | 'decided';

/** `applications.submitted`: a person has handed in an application. */
export interface ApplicationSubmitted {
  readonly applicationId: ApplicationId;
  readonly accountId: AccountId;
  readonly tenantId: TenantId;
  /** The claim the fee will get, `null` when none is due; absent in facts said before this was part of them. */
  readonly claimId?: string | null;
}

/** `applications.corrected`: the person answered what the office asked back. */
export interface ApplicationCorrected {
  readonly applicationId: ApplicationId;
  readonly accountId: AccountId;
  readonly tenantId: TenantId;
  readonly caseId: CaseId;
  readonly askBackId: string;
}

/** `applications.released`: the account has ended; the application goes once everything said about it has been delivered. */
export interface ApplicationReleased {
  readonly applicationId: ApplicationId;
  readonly accountId: AccountId;
}

export interface SubmittedFile {
  readonly fileId: string;
  readonly questionId: string;
  readonly filename: string;
  readonly type: string;
  readonly bytes: number;
  readonly key: string;
}

/** The copy that passes from the person to the administration. */
export interface Submission {
  readonly applicationId: ApplicationId;
  readonly accountId: AccountId;
  readonly reference: string;
  readonly packageId: string;
  readonly packageVersion: string;
  readonly ags: string;
  readonly administrationArs: string;
  readonly tenantId: TenantId;
  readonly answers: AnswerMap;
  readonly files: readonly SubmittedFile[];
  readonly submittedAt: Date;
  readonly trustLevel: string;
  readonly locale: 'de' | 'en';
  /** The person agrees, as things stand now, that the decision is announced in the mailbox (VwVfG § 41 Abs. 2a, AO § 122a Abs. 1, SGB X § 37 Abs. 2a). */
  readonly electronicProvision: boolean;
  /** Fee due with the application, in cents, and the id its claim will get; absent when none is due. */
  readonly fee?: { readonly claimId: string; readonly cents: number; readonly lines: readonly { label: string; cents: number }[] };
}

/** What the person answered to an ask-back: only the marked questions; one without an answer was emptied. */
export interface SubmittedCorrection {
  readonly applicationId: ApplicationId;
  readonly caseId: CaseId;
  readonly answers: AnswerMap;
  readonly files: readonly SubmittedFile[];
  readonly correctedAt: Date;
}

/** Deeds processes do in the account's unit; every one is idempotent by the process's inbox. */
export interface ApplicationCommands {
  getSubmission(unit: Unit, applicationId: ApplicationId): Promise<Result<Submission>>;
  /** Projects what happened at the office: a status with words for the person, and the case it became. */
  recordStatus(unit: Unit, change: { applicationId: ApplicationId; caseId: CaseId; status: ApplicationStatus; caseworker?: string; at: Date }): Promise<void>;
  /** Opens named questions for correction; the person sees and can change only those. */
  openCorrection(unit: Unit, request: { applicationId: ApplicationId; caseId: CaseId; askBackId: string; questionIds: readonly string[]; message: string; dueOn: string; at: Date }): Promise<void>;
  /** The answers of one ask-back, for the copy that passes to the administration; refuses while it is not answered. */
  getCorrection(unit: Unit, askBackId: string): Promise<Result<SubmittedCorrection>>;
  /** Deletes the drafts of the unit's account and releases what was submitted, as `applications.released` (OZG § 8 Abs. 7, DSGVO Art. 17). */
  forgetPerson(unit: Unit): Promise<void>;
  /** Deletes a released application; the administration keeps its own copy. */
  forgetApplication(unit: Unit, applicationId: ApplicationId): Promise<void>;
  /** Projects that somebody at the office looked at the data: who, when, why. */
  recordAccess(unit: Unit, access: { applicationId: ApplicationId; who: string; administration: string; purpose: string; at: Date }): Promise<void>;
}
