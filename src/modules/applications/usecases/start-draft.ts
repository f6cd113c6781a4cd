import { dayInGermany } from '#kernel/dates';
import type { ApplicationId } from '#kernel/ids';
import type { Locale } from '#kernel/locale';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { countDrafts, findEmptyDraft, insertDraft } from '../data/applications.ts';
import { accountOf } from '../domain/account-of.ts';
import type { Application } from '../domain/application.ts';
import { lastDayOfDraft } from '../domain/draft-period.ts';
import { mayApply } from '../domain/may-apply.ts';
import { planApplication } from '../domain/plan-application.ts';
import { refusals } from '../domain/refusals.ts';
import type { ApplicationsNeeds } from './needs.ts';

// More than anybody needs; keeps one account from filling the disk.
const maxDrafts = 50;

export interface StartDraft {
  readonly packageId: string;
  readonly ags: string;
  readonly locale: Locale;
}

/** Begins an application on the newest version of the package; an untouched draft for the same is handed out again (double click). */
export async function startDraft(unit: Unit, needs: Pick<ApplicationsNeeds, 'packages' | 'competence'>, input: StartDraft): Promise<Result<Application>> {
  const planned = planApplication(needs, input);
  if (!planned.ok) return planned;
  const { service, competence, ags } = planned.value;
  if (!service.live) return refuse(refusals.notOfferedHere());
  const allowed = mayApply(unit.actor, service.pkg);
  if (!allowed.ok) return allowed;
  const untouched = await findEmptyDraft(unit, { packageId: service.pkg.id, version: service.pkg.version, ags, today: dayInGermany(unit.now) });
  if (untouched !== undefined) return ok(untouched);
  if ((await countDrafts(unit)) >= maxDrafts) return refuse(refusals.tooManyDrafts(maxDrafts));
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
    answers: {},
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
  await insertDraft(unit, draft, null);
  unit.audit({ action: 'applications.start', subject: `application:${draft.id}` });
  return ok(draft);
}
