import type { AccountId, ApplicationId, CaseId, TenantId } from '#kernel/ids';
import type { Unit } from '#kernel/unit';

import type { AnswerMap, Submission } from './applications.ts';

interface CaseFact {
  readonly caseId: CaseId;
  readonly applicationId: ApplicationId;
  readonly accountId: AccountId;
  readonly tenantId: TenantId;
}
/** `cases.opened`: the administration has the application. */
export interface CaseOpened extends CaseFact {
  /** The claim of the fee due with the application, `null` when none is; absent in facts said before this was part of them. */
  readonly claimId?: string | null;
}
/** `cases.taken`: a caseworker works on it. */
export interface CaseTaken extends CaseFact {
  readonly caseworker: string;
}
/** `cases.askedBack`: the office needs something; the words are read by the process from the case. */
export interface CaseAskedBack extends CaseFact {
  readonly askBackId: string;
}
/** `cases.accessed`: somebody of the office opened the data. */
export interface CaseAccessed extends CaseFact {
  readonly who: string;
  readonly purpose: string;
}
/** `cases.decided`: a decision is signed and its document is stored; it must reach the person's mailbox. */
export interface CaseDecided extends CaseFact {
  readonly decisionId: string;
}

export interface AskBack {
  readonly askBackId: string;
  readonly questionIds: readonly string[];
  readonly message: string;
  readonly dueOn: string;
  readonly at: Date;
}

/** What the process needs to provide a decision to the person. */
export interface DecisionForProvision {
  readonly decisionId: string;
  readonly caseId: CaseId;
  readonly applicationId: ApplicationId;
  readonly accountId: AccountId;
  readonly subject: string;
  readonly administrationName: string;
  readonly reference: string;
  readonly packageId: string;
  readonly locale: 'de' | 'en';
  readonly document: { readonly key: string; readonly filename: string; readonly bytes: number };
  readonly decidedAt: Date;
  /** `VwVfG`, `AO` …: chooses the rule for the date of effect. */
  readonly regime: string;
  readonly withRemedy: boolean;
  readonly ags: string;
  readonly fee?: { readonly claimId: string; readonly cents: number; readonly lines: readonly { label: string; cents: number }[] };
}

/** Deeds and questions of processes, all in the administration's unit. */
export interface CaseCommands {
  openCase(unit: Unit, submission: Submission): Promise<CaseId>;
  getAskBack(unit: Unit, askBackId: string): Promise<AskBack>;
  receiveCorrection(unit: Unit, correction: { caseId: CaseId; askBackId: string; answers: AnswerMap; files: Submission['files']; at: Date }): Promise<void>;
  notePayment(unit: Unit, payment: { caseId: CaseId; claimId: string; state: 'open' | 'paid' | 'cancelled'; cents: number; at: Date }): Promise<void>;
  getDecisionForProvision(unit: Unit, decisionId: string): Promise<DecisionForProvision>;
  /**
   * Proof of provision: when it was laid into the mailbox, when the notice went out, when it was first opened.
   * `forInformation`: without consent only a copy lies there, and the decision itself has to go by post.
   */
  recordProvision(unit: Unit, proof: { decisionId: string; step: 'provided' | 'notified' | 'retrieved'; at: Date; forInformation: boolean }): Promise<void>;
  /** There is no mailbox any more (the account has ended): the decision has to go by post. */
  requirePost(unit: Unit, decisionId: string): Promise<void>;
  /** Finds the case of an application in this administration. */
  findCaseByApplication(unit: Unit, applicationId: ApplicationId): Promise<CaseId | undefined>;
}
