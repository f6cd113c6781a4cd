import type { ApplicationCommands } from '#contracts/applications';
import type { Unit } from '#kernel/unit';

import { findApplication, updateStatus } from '../data/applications.ts';
import { insertCorrection } from '../data/corrections.ts';
import { insertStatusChange } from '../data/history.ts';
import { answersOf } from '../domain/answers-of.ts';
import { correctionForm } from '../domain/correction-form.ts';
import { pinnedService } from './get-draft.ts';
import type { ApplicationsNeeds } from './needs.ts';

type Request = Parameters<ApplicationCommands['openCorrection']>[1];

/** Opens the marked questions for the person; the same ask-back again changes nothing. */
export async function openCorrection(unit: Unit, needs: Pick<ApplicationsNeeds, 'packages'>, request: Request): Promise<void> {
  const application = await findApplication(unit, request.applicationId);
  if (application === undefined || application.status === 'draft') return;
  if (correctionForm(pinnedService(needs, application).pkg.form, request.questionIds) === undefined) {
    throw new Error(`ask-back ${request.askBackId} marks no question of the form`);
  }
  await insertCorrection(unit, application.accountId, {
    id: request.askBackId,
    applicationId: request.applicationId,
    caseId: request.caseId,
    questionIds: request.questionIds,
    message: request.message,
    dueOn: request.dueOn,
    askedAt: request.at,
    answers: answersOf(application.answers, request.questionIds),
    correctedAt: null,
  });
  await updateStatus(unit, request.applicationId, { caseId: request.caseId, status: 'questionOpen', at: request.at });
  await insertStatusChange(unit, application.accountId, request.applicationId, { status: 'questionOpen', caseworker: null, at: request.at });
  unit.audit({ action: 'applications.openCorrection', subject: `application:${application.id}`, reason: request.askBackId });
}
