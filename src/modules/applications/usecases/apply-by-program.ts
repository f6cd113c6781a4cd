import { dayInGermany } from '#kernel/dates';
import type { ApplicationId } from '#kernel/ids';
import type { Locale } from '#kernel/locale';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';
import { readJson, type FieldError } from '#standards/forms';

import { findApplication, findApplicationByKey, insertDraft } from '../data/applications.ts';
import { accountOf } from '../domain/account-of.ts';
import type { Application } from '../domain/application.ts';
import { lastDayOfDraft } from '../domain/draft-period.ts';
import { allFileIds } from '../domain/file-answers.ts';
import { mayApply } from '../domain/may-apply.ts';
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
}

export type Applied = { readonly kind: 'submitted'; readonly receipt: Receipt; readonly fresh: boolean } | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] };

/** Draft and submission in one unit, for programs a person has signed in to. Files cannot be sent this way, so an id of one is foreign. */
export async function applyByProgram(unit: Unit, needs: Pick<ApplicationsNeeds, 'packages' | 'competence'>, input: ApplyByProgram): Promise<Result<Applied>> {
  const planned = planApplication(needs, input);
  if (!planned.ok) return planned;
  const { service, competence, ags } = planned.value;
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
  const draft = {
    id: unit.newId() as ApplicationId,
    accountId: accountOf(unit.actor),
    packageId: service.pkg.id,
    packageVersion: service.pkg.version,
    ags,
    tenantId: competence.administration.id,
    administrationArs: competence.administration.ars,
    administrationName: competence.administration.name,
    legalEntityName: competence.legalEntity.name,
    locale: input.locale,
    status: 'draft',
    statusAt: unit.now,
    answers: reading.answers,
    visited: [],
    trustLevel: unit.actor.kind === 'person' ? unit.actor.trustLevel : 'none',
    reference: null,
    fee: null,
    caseId: null,
    startedAt: unit.now,
    editedAt: unit.now,
    expiresOn: lastDayOfDraft(unit.now),
    submittedAt: null,
  } satisfies Application;
  if (!(await insertDraft(unit, draft, input.idempotencyKey ?? null))) {
    const earlier = await findEarlier(unit, input.idempotencyKey ?? '');
    return earlier === undefined ? refuse(refusals.idempotencyKeyReused()) : replay(earlier, service.pkg.id, ags);
  }
  const submitted = await submitApplication(unit, needs, { applicationId: draft.id, declared: true });
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
