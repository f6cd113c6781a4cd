import * as z from 'zod';

import type { CompetenceQueries } from '#contracts/competence';
import type { PackageQueries } from '#contracts/packages';
import { dayInGermany } from '#kernel/dates';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { changeCase, findCase } from '../data/case-files.ts';
import { insertHistory, tenantOf } from '../data/case-parts.ts';
import { insertDecision } from '../data/decisions.ts';
import { composeDecision, type ComposedDecision } from '../domain/compose-decision.ts';
import { mayDecide } from '../domain/may.ts';
import { refusals } from '../domain/refusals.ts';

/** „12,50“ or „1.234,56“ in whole cents; empty means no fee. */
const Euro = z
  .string()
  .trim()
  .transform((text, check) => {
    const match = /^(\d{1,3}(?:\.\d{3})*|\d{1,7})(?:,(\d{1,2}))?$/.exec(text === '' ? '0' : text);
    if (match === null) {
      check.addIssue({ code: 'custom', message: 'feeWrong' });
      return z.NEVER;
    }
    return Number((match[1] ?? '0').replaceAll('.', '')) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  });

/** What the caseworker enters on the decision page. */
export const DecideCase = z.object({
  caseId: z.uuid(),
  version: z.coerce.number().int(),
  templateId: z.string('templateMissing').min(1, 'templateMissing').max(100),
  reasons: z.string().trim().max(10_000, 'reasonsTooLong').default(''),
  fee: Euro.default(0),
  unpaidReason: z.string().trim().max(500).default(''),
});
export type DecideCase = z.infer<typeof DecideCase>;

interface Needs {
  readonly packages: PackageQueries;
  readonly competence: CompetenceQueries;
}

/** The words a decision would have now, with what is still missing in them; changes nothing. */
export async function previewDecision(unit: Unit, needs: Needs, input: DecideCase): Promise<Result<ComposedDecision>> {
  const file = await findCase(unit, input.caseId);
  const pkg = file === undefined ? undefined : needs.packages.findPackage(file.packageId, file.packageVersion);
  if (file === undefined || pkg === undefined) return refuse(refusals.caseNotFound);
  const allowed = mayDecide(file, input);
  if (!allowed.ok) return allowed;
  const answer = needs.competence.getCompetence(file.packageId, file.ags);
  if (answer.kind !== 'found') throw new Error('no competence for a case');
  return composeDecision(file, pkg, answer.competence, {
    templateId: input.templateId,
    reasons: input.reasons,
    feeCents: input.fee,
    decidedOn: dayInGermany(unit.now),
    submittedOn: dayInGermany(file.receivedAt),
  });
}

/**
 * Signs a decision: stores it with name and moment (VwVfG § 37 Abs. 3) and queues its document. The case counts as decided when the
 * document exists; nothing outside the database happens here.
 */
export async function decideCase(unit: Unit, needs: Needs, input: DecideCase): Promise<Result<string>> {
  const { actor } = unit;
  const composed = await previewDecision(unit, needs, input);
  if (!composed.ok) return composed;
  const file = await findCase(unit, input.caseId);
  if (file === undefined || actor.kind !== 'staff') return refuse(refusals.caseNotFound);
  if (composed.value.missing.length > 0) return refuse({ ...refusals.incomplete, params: { missing: composed.value.missing.join(', ') } });
  if (!(await changeCase(unit, file.id, input.version, { status: 'deciding' }))) return refuse(refusals.changedMeanwhile);
  const pkg = needs.packages.findPackage(file.packageId, file.packageVersion);
  const id = unit.newId();
  await insertDecision(unit, {
    id,
    caseId: file.id,
    templateId: input.templateId,
    title: composed.value.title,
    reasons: input.reasons,
    feeCents: input.fee,
    // A tax assessed by notice is collected by the tax office's own accounts; only fees of the decision become a claim here.
    claimId: input.fee > 0 && pkg?.fee.when === 'withDecision' ? unit.newId() : null,
    regime: pkg?.procedure.regime ?? 'VwVfG',
    withRemedy: composed.value.remedy !== undefined,
    decidedBy: actor.displayName,
  });
  await insertHistory(unit, file.id, { kind: 'decided', who: actor.displayName, note: input.unpaidReason === '' ? composed.value.title : `${composed.value.title} – ${input.unpaidReason}` });
  unit.audit({ action: 'cases.decide', subject: `caseFile:${file.id}`, ...(input.unpaidReason === '' ? {} : { reason: input.unpaidReason }) });
  unit.enqueue({ name: 'cases.renderDecision', payload: { tenantId: tenantOf(unit), decisionId: id }, key: `cases.renderDecision:${id}` });
  return ok(id);
}
