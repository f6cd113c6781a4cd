import { dayInGermany } from '#kernel/dates';
import { ok, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';
import { readPage, type Answers, type FieldError, type FormBody } from '#standards/forms';

import { updateStatus, updateSubmittedAnswers } from '../data/applications.ts';
import { selectAttachments } from '../data/attachments.ts';
import { closeCorrection, updateCorrectionAnswers } from '../data/corrections.ts';
import { insertStatusChange } from '../data/history.ts';
import { answersOf } from '../domain/answers-of.ts';
import { correctionPageId } from '../domain/correction-form.ts';
import { fileIdsOf } from '../domain/file-answers.ts';
import type { FileFault, ReceivedFile } from '../domain/take-files.ts';
import { getCorrectionTask } from './get-correction-task.ts';
import { keepFiles } from './keep-files.ts';
import type { ApplicationsNeeds } from './needs.ts';

export interface AnswerCorrection {
  readonly applicationId: string;
  readonly askBackId: string;
  readonly body: FormBody;
  readonly files: readonly ReceivedFile[];
  /** False keeps what is right without sending: files were added or removed. */
  readonly send: boolean;
}

export interface AnsweredCorrection {
  readonly errors: readonly FieldError[];
  readonly fileFaults: readonly FileFault[];
  readonly sent: boolean;
}

/**
 * Takes the answer to an ask-back: only the marked questions are read, whatever else was posted. Sending closes it; answering twice is
 * refused as closed. A removed file only leaves the answer, because it was part of what had been submitted.
 */
export async function answerCorrection(unit: Unit, needs: Pick<ApplicationsNeeds, 'packages'>, input: AnswerCorrection): Promise<Result<AnsweredCorrection>> {
  const found = await getCorrectionTask(unit, needs, input, true);
  if (!found.ok) return found;
  const { application, correction, form } = found.value;
  const attachments = await selectAttachments(unit, application.id);
  const fileFaults: FileFault[] = [];
  const trusted: Record<string, string | readonly string[] | undefined> = { ...input.body };
  for (const question of form.pages.flatMap((page) => page.questions).filter((entry) => entry.kind === 'file')) {
    const removed = input.body[`${question.id}.remove`];
    const named = fileIdsOf(correction.answers[question.id]).filter((id) => id !== removed);
    const existing = attachments.filter((file) => file.questionId === question.id && named.includes(file.id));
    const kept = await keepFiles(unit, { accountId: application.accountId, applicationId: application.id }, question, existing, input.files);
    fileFaults.push(...kept.faults);
    trusted[`${question.id}.fileIds`] = kept.attachments.map((file) => file.id);
  }
  const { answers, errors } = readPage(form, correctionPageId, trusted, dayInGermany(unit.now), {});
  if (!input.send || errors.length > 0 || fileFaults.length > 0) {
    await updateCorrectionAnswers(unit, correction.id, answers);
    return ok({ errors: input.send ? errors : [], fileFaults, sent: false });
  }
  const before = answersOf(application.answers, correction.questionIds);
  await closeCorrection(unit, correction.id, answers, before);
  const others = Object.fromEntries(Object.entries(application.answers as Answers).filter(([id]) => !correction.questionIds.includes(id)));
  await updateSubmittedAnswers(unit, application.id, { ...others, ...answers });
  await updateStatus(unit, application.id, { caseId: correction.caseId, status: 'inProgress', at: unit.now });
  await insertStatusChange(unit, application.accountId, application.id, { status: 'inProgress', caseworker: null, at: unit.now });
  unit.say({
    name: 'applications.corrected',
    stream: application.id,
    payload: {
      applicationId: application.id,
      accountId: application.accountId,
      tenantId: application.tenantId,
      caseId: correction.caseId,
      askBackId: correction.id,
    },
  });
  unit.audit({ action: 'applications.correct', subject: `application:${application.id}`, reason: correction.id });
  return ok({ errors: [], fileFaults: [], sent: true });
}
