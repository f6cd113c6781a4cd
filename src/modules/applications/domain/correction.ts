import type { AnswerMap } from '#contracts/applications';
import type { ApplicationId, CaseId } from '#kernel/ids';

/** A question of the office about named answers of one application. */
export interface Correction {
  readonly id: string;
  readonly applicationId: ApplicationId;
  readonly caseId: CaseId;
  readonly questionIds: readonly string[];
  readonly message: string;
  readonly dueOn: string;
  readonly askedAt: Date;
  readonly answers: AnswerMap;
  readonly correctedAt: Date | null;
}
