import { dayInGermany } from '#kernel/dates';
import { inLocale } from '#kernel/locale';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { lockApplication, markSubmitted } from '../data/applications.ts';
import { deleteAttachmentsExcept } from '../data/attachments.ts';
import type { Application, ApplicationFee } from '../domain/application.ts';
import { isDraftOver } from '../domain/draft-period.ts';
import { allFileIds, fileQuestionsOf } from '../domain/file-answers.ts';
import { mayApply } from '../domain/may-apply.ts';
import { planApplication } from '../domain/plan-application.ts';
import { referenceOf } from '../domain/reference.ts';
import { refusals } from '../domain/refusals.ts';
import { reviewApplication, type Review } from '../domain/review-application.ts';
import type { ApplicationsNeeds } from './needs.ts';

export interface SubmitApplication {
  readonly applicationId: string;
  /** The person has ticked that everything is right (OZG § 9a: shown before, warned, confirmed). */
  readonly declared: boolean;
  /** Consent to the announcement of the decision in the mailbox; counts only where a notice can be sent to an e-mail address. */
  readonly electronicProvision?: boolean;
}

/** What the person gets in hand; the same for every repetition. */
export interface Receipt {
  readonly applicationId: string;
  readonly reference: string;
  readonly submittedAt: Date;
  readonly fee: ApplicationFee | null;
}

/**
 * Submits a draft: once. A double click, the back button or a replay gets the receipt of the first time and says no second fact.
 * Two statements for the rows (the lock, then one that writes them all); package and competence come from memory.
 */
export async function submitApplication(
  unit: Unit,
  needs: Pick<ApplicationsNeeds, 'packages' | 'competence' | 'profile'>,
  input: SubmitApplication,
): Promise<Result<Receipt>> {
  const application = await lockApplication(unit, input.applicationId);
  if (application === undefined) return refuse(refusals.applicationNotFound());
  if (application.status !== 'draft') return ok(receiptOf(application));
  const today = dayInGermany(unit.now);
  if (application.expiresOn !== null && isDraftOver(application.expiresOn, today)) return refuse(refusals.draftExpired());
  if (!input.declared) return refuse(refusals.declarationMissing());
  const { packageId, packageVersion: version, ags } = application;
  // The office is asked anew: an administration may have changed while the draft lay still.
  const planned = planApplication(needs, { packageId, version, ags });
  if (!planned.ok) return planned;
  const { service, competence } = planned.value;
  const allowed = mayApply(unit.actor, service.pkg);
  if (!allowed.ok) return allowed;
  const review = reviewApplication(service, application.answers, today);
  if (review.errors.length > 0) return refuse(refusals.answersIncomplete(review.errors.length));
  if (fileQuestionsOf(service.pkg.form).length > 0) {
    await deleteAttachmentsExcept(unit, application.id, allFileIds(service.pkg.form, review.answers));
  }
  const receipt: Receipt = {
    applicationId: application.id,
    reference: referenceOf(application.id, unit.now),
    submittedAt: unit.now,
    fee: feeOf(unit, application, review),
  };
  const { administration, legalEntity } = competence;
  const electronicProvision = input.electronicProvision === true && (await needs.profile.getProfile(unit)).email !== undefined;
  const fresh = await markSubmitted(unit, {
    id: application.id,
    statusChangeId: unit.newId(),
    answers: review.answers,
    reference: receipt.reference,
    fee: receipt.fee,
    electronicProvision,
    trustLevel: unit.actor.kind === 'person' ? unit.actor.trustLevel : application.trustLevel,
    tenantId: administration.id,
    administrationArs: administration.ars,
    administrationName: administration.name,
    legalEntityName: legalEntity.name,
  });
  if (!fresh) throw new Error(`application ${application.id} was submitted by somebody else while it was locked`);
  unit.say({
    name: 'applications.submitted',
    stream: application.id,
    payload: { applicationId: application.id, accountId: application.accountId, tenantId: administration.id, claimId: receipt.fee?.claimId ?? null },
  });
  unit.audit({ action: 'applications.submit', subject: `application:${application.id}` });
  if (electronicProvision) unit.audit({ action: 'applications.consentProvision', subject: `application:${application.id}` });
  return ok(receipt);
}

function feeOf(unit: Unit, application: Application, review: Review): ApplicationFee | null {
  if (review.dueCents === 0 || !review.fee.known) return null;
  const lines = review.fee.lines.map((line) => ({ label: inLocale(line.label, application.locale), cents: line.cents }));
  return { claimId: unit.newId(), cents: review.dueCents, lines };
}

/** The receipt of an application that is submitted. */
export function receiptOf(application: Application): Receipt {
  const { id, reference, submittedAt, fee } = application;
  if (reference === null || submittedAt === null) throw new Error(`application ${id} has no receipt`);
  return { applicationId: id, reference, submittedAt, fee };
}
