import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';
import { visiblePages, visibleQuestions, type Answers } from '#standards/forms';

import { updateAnswers } from '../data/applications.ts';
import { lastDayOfDraft } from '../domain/draft-period.ts';
import { prefillOf } from '../domain/prefill.ts';
import { refusals } from '../domain/refusals.ts';
import { getDraft } from './get-draft.ts';
import type { ApplicationsNeeds } from './needs.ts';

/** Takes over what the account knows, for the open questions of one page; pressing the button is the consent for just these (OZG § 8 Abs. 8). */
export async function prefillPage(
  unit: Unit,
  needs: Pick<ApplicationsNeeds, 'packages' | 'profile'>,
  input: { readonly applicationId: string; readonly pageId: string },
): Promise<Result<void>> {
  const found = await getDraft(unit, needs, input.applicationId, true);
  if (!found.ok) return found;
  const { application, service } = found.value;
  const answers = application.answers as Answers;
  const page = visiblePages(service.pkg.form, answers).find(({ id }) => id === input.pageId);
  if (page === undefined) return refuse(refusals.pageNotFound());
  const taken = prefillOf(visibleQuestions(page, answers), answers, await needs.profile.getProfile(unit));
  await updateAnswers(unit, application.id, {
    answers: { ...answers, ...taken },
    visited: application.visited,
    expiresOn: lastDayOfDraft(unit.now),
  });
  unit.audit({ action: 'applications.prefill', subject: `application:${application.id}`, reason: Object.keys(taken).join(', ') });
  return ok(undefined);
}
