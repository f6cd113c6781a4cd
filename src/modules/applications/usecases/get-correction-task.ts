import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';
import type { FormDefinition } from '#standards/forms';

import { findApplication, lockApplication } from '../data/applications.ts';
import { findCorrection } from '../data/corrections.ts';
import type { Application } from '../domain/application.ts';
import { correctionForm } from '../domain/correction-form.ts';
import type { Correction } from '../domain/correction.ts';
import { refusals } from '../domain/refusals.ts';
import { pinnedService } from './get-draft.ts';
import type { ApplicationsNeeds } from './needs.ts';

/** An open question of the office with the form of just the marked answers. */
export interface CorrectionTask {
  readonly application: Application;
  readonly correction: Correction;
  readonly form: FormDefinition;
}

/** The open ask-back of one application; refuses foreign and answered ones. */
export async function getCorrectionTask(
  unit: Unit,
  needs: Pick<ApplicationsNeeds, 'packages'>,
  ids: { readonly applicationId: string; readonly askBackId: string },
  lock = false,
): Promise<Result<CorrectionTask>> {
  const application = await (lock ? lockApplication(unit, ids.applicationId) : findApplication(unit, ids.applicationId));
  if (application === undefined) return refuse(refusals.applicationNotFound());
  const correction = await findCorrection(unit, ids.askBackId);
  if (correction === undefined || correction.applicationId !== application.id) return refuse(refusals.correctionNotFound());
  if (correction.correctedAt !== null) return refuse(refusals.correctionClosed());
  const form = correctionForm(pinnedService(needs, application).pkg.form, correction.questionIds);
  return form === undefined ? refuse(refusals.correctionNotFound()) : ok({ application, correction, form });
}
