import { dayInGermany } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';
import { readJson, type FieldError } from '#standards/forms';

import { findApplication, findApplicationByKey, insertDraft } from '../data/applications.ts';
import type { Application } from '../domain/application.ts';
import { allFileIds } from '../domain/file-answers.ts';
import { mayApply } from '../domain/may-apply.ts';
import { newDraft } from '../domain/new-draft.ts';
import { planApplication } from '../domain/plan-application.ts';
import { refusals } from '../domain/refusals.ts';
import type { ApplicationsNeeds } from './needs.ts';
import { receiptOf, submitApplication, type Receipt } from './submit-application.ts';

export interface ApplyByProgram {
  readonly packageId: string;
  readonly ags: string;
  readonly answers: unknown;
  /** The same key gives the same receipt; another request under it is refused. */
  readonly idempotencyKey: string | undefined;
  readonly locale: Locale;
  /** Consent to the announcement of the decision in the mailbox. */
  readonly electronicProvision?: boolean;
}

export type Applied = { readonly kind: 'submitted'; readonly receipt: Receipt; readonly fresh: boolean } | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] };

/** Draft and submission in one unit, for programs a person has signed in to. Files cannot be sent this way, so an id of one is foreign. */
export async function applyByProgram(unit: Unit, needs: Pick<ApplicationsNeeds, 'packages' | 'competence' | 'profile'>, input: ApplyByProgram): Promise<Result<Applied>> {
  const planned = planApplication(needs, input);
  if (!planned.ok) return planned;
  const { service, ags } = planned.value;
  // Before anything is checked anew: what was right when it was sent stays sent.
  if (input.idempotencyKey !== undefined) {
    const earlier = await findEarlier(unit, input.idempotencyKey);
    if (earlier !== undefined) return replay(earlier, service.pkg.id, ags);
  }
  if (!service.live) return refuse(refusals.notOfferedHere());
  const allowed = mayApply(unit.actor, service.pkg);
  if (!allowed.ok) return allowed;
  const reading = readJson(service.pkg.form, input.answers, dayInGermany(unit.now));
  if (!reading.ok) return ok({ kind: 'invalid', errors: reading.errors });
  if (allFileIds(service.pkg.form, reading.answers).length > 0) return refuse(refusals.fileNotFound());
  const draft = newDraft(planned.value, { id: unit.newId(), by: unit.actor, at: unit.now, locale: input.locale, answers: reading.answers });
  if (!(await insertDraft(unit, draft, input.idempotencyKey ?? null))) {
    const earlier = await findEarlier(unit, input.idempotencyKey ?? '');
    return earlier === undefined ? refuse(refusals.idempotencyKeyReused()) : replay(earlier, service.pkg.id, ags);
  }
  const submitted = await submitApplication(unit, needs, { applicationId: draft.id, declared: true, electronicProvision: input.electronicProvision === true });
  return submitted.ok ? ok({ kind: 'submitted', receipt: submitted.value, fresh: true }) : submitted;
}

async function findEarlier(unit: Unit, key: string): Promise<Application | undefined> {
  const known = await findApplicationByKey(unit, key);
  return known === undefined ? undefined : findApplication(unit, known.id);
}

function replay(earlier: Application, packageId: string, ags: string): Result<Applied> {
  if (earlier.packageId !== packageId || earlier.ags !== ags || earlier.status === 'draft') return refuse(refusals.idempotencyKeyReused());
  return ok({ kind: 'submitted', receipt: receiptOf(earlier), fresh: false });
}
