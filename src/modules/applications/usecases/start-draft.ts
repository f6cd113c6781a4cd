import { dayInGermany } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { countDrafts, findEmptyDraft, insertDraft } from '../data/applications.ts';
import type { Application } from '../domain/application.ts';
import { mayApply } from '../domain/may-apply.ts';
import { newDraft } from '../domain/new-draft.ts';
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
  const { service, ags } = planned.value;
  if (!service.live) return refuse(refusals.notOfferedHere());
  const allowed = mayApply(unit.actor, service.pkg);
  if (!allowed.ok) return allowed;
  const untouched = await findEmptyDraft(unit, { packageId: service.pkg.id, version: service.pkg.version, ags, today: dayInGermany(unit.now) });
  if (untouched !== undefined) return ok(untouched);
  if ((await countDrafts(unit)) >= maxDrafts) return refuse(refusals.tooManyDrafts(maxDrafts));
  const draft = newDraft(planned.value, { id: unit.newId(), by: unit.actor, at: unit.now, locale: input.locale, answers: {} });
  await insertDraft(unit, draft, null);
  unit.audit({ action: 'applications.start', subject: `application:${draft.id}` });
  return ok(draft);
}
