import * as z from 'zod';

import type { CaseAskedBack } from '#contracts/cases';
import type { PackageQueries } from '#contracts/packages';
import { dayInGermany } from '#kernel/dates';
import type { AccountId, ApplicationId, CaseId } from '#kernel/ids';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { changeCase, findCase } from '../data/case-files.ts';
import { insertAskBack, insertHistory, tenantOf } from '../data/case-parts.ts';
import { mayAskBack } from '../domain/may.ts';
import { refusals } from '../domain/refusals.ts';

/** Which answers the person shall correct, what the office wants to know, and until when. */
export const AskBack = z.object({
  caseId: z.uuid(),
  version: z.coerce.number().int(),
  questionIds: z.preprocess((value) => (typeof value === 'string' ? [value] : (value ?? [])), z.array(z.string().max(100)).min(1, 'questionMissing').max(50)),
  message: z.string().trim().min(10, 'messageTooShort').max(2_000, 'messageTooLong'),
  dueOn: z.iso.date('dueMissing'),
});
export type AskBack = z.infer<typeof AskBack>;

/** Asks back about marked answers (VwVfG § 25: the office shall get incomplete information completed). */
export async function askBack(unit: Unit, packages: PackageQueries, input: AskBack): Promise<Result<string>> {
  const { actor } = unit;
  const file = await findCase(unit, input.caseId);
  if (file === undefined || actor.kind !== 'staff') return refuse(refusals.caseNotFound);
  const pkg = packages.findPackage(file.packageId, file.packageVersion);
  const known = new Set(pkg?.form.pages.flatMap((page) => page.questions.map((question) => question.id)));
  const allowed = mayAskBack(file, input, known, dayInGermany(unit.now));
  if (!allowed.ok) return allowed;
  if (!(await changeCase(unit, file.id, input.version, { status: 'questionOpen' }))) return refuse(refusals.changedMeanwhile);
  const id = unit.newId();
  const before = Object.fromEntries(input.questionIds.flatMap((key) => (key in file.answers ? [[key, file.answers[key]]] : [])));
  await insertAskBack(unit, file.id, { id, questionIds: input.questionIds, message: input.message, dueOn: input.dueOn, askedBy: actor.displayName, before });
  await insertHistory(unit, file.id, { kind: 'askedBack', who: actor.displayName, note: input.message });
  const fact: CaseAskedBack = {
    caseId: file.id as CaseId,
    applicationId: file.applicationId as ApplicationId,
    accountId: file.accountId as AccountId,
    tenantId: tenantOf(unit),
    askBackId: id,
  };
  unit.say({ name: 'cases.askedBack', stream: file.applicationId, payload: { ...fact } });
  unit.audit({ action: 'cases.askBack', subject: `caseFile:${file.id}` });
  return ok(id);
}
