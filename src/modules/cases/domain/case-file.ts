import type { AnswerMap } from '#contracts/applications';
import type { DayString } from '#kernel/dates';

export type CaseStatus = 'received' | 'inProgress' | 'questionOpen' | 'deciding' | 'decided';

/** One case of one administration. */
export interface CaseFile {
  readonly id: string;
  readonly applicationId: string;
  readonly accountId: string;
  readonly reference: string;
  readonly packageId: string;
  readonly packageVersion: string;
  readonly ags: string;
  readonly applicantName: string;
  readonly status: CaseStatus;
  readonly assigneeId: string | null;
  readonly assigneeName: string | null;
  readonly receivedAt: Date;
  readonly dueOn: DayString;
  readonly answers: AnswerMap;
  readonly trustLevel: string;
  readonly locale: 'de' | 'en';
  readonly claimId: string | null;
  readonly claimState: 'open' | 'paid' | 'cancelled' | null;
  readonly claimCents: number | null;
  /** The decision has to be printed and posted. */
  readonly toPost: boolean;
  /** Counts up with every deed; a form that was opened before another deed is refused. */
  readonly version: number;
}

export interface CaseDocument {
  readonly id: string;
  readonly questionId: string;
  readonly filename: string;
  readonly type: string;
  readonly bytes: number;
  readonly key: string;
  readonly addedAt: Date;
}

export interface HistoryEntry {
  readonly at: Date;
  readonly kind: 'received' | 'taken' | 'askedBack' | 'corrected' | 'note' | 'payment' | 'decided' | 'provided' | 'copied' | 'notified' | 'retrieved' | 'toPost' | 'posted';
  readonly who: string | null;
  readonly note: string | null;
}

export interface AskBackRow {
  readonly id: string;
  readonly questionIds: readonly string[];
  readonly message: string;
  readonly dueOn: DayString;
  readonly askedAt: Date;
  readonly askedBy: string;
  readonly answeredAt: Date | null;
  readonly before: AnswerMap;
  readonly after: AnswerMap | null;
}

export interface DecisionRow {
  readonly id: string;
  readonly caseId: string;
  readonly templateId: string;
  readonly title: string;
  readonly reasons: string;
  readonly feeCents: number;
  readonly claimId: string | null;
  readonly regime: string;
  readonly withRemedy: boolean;
  readonly decidedBy: string;
  readonly decidedAt: Date;
  readonly documentKey: string | null;
  readonly documentBytes: number | null;
  readonly providedAt: Date | null;
  readonly notifiedAt: Date | null;
  readonly retrievedAt: Date | null;
  /** How it reaches the addressee; null until it is provided. */
  readonly channel: 'mailbox' | 'post' | null;
  /** The day the letter was handed to the post. */
  readonly postedOn: DayString | null;
}
