import * as z from 'zod';

import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { findCase } from '../data/case-files.ts';
import { insertHistory } from '../data/case-parts.ts';
import { refusals } from '../domain/refusals.ts';

/** A note for colleagues; never shown to the person. */
export const AddNote = z.object({ caseId: z.uuid(), note: z.string().trim().min(1, 'noteMissing').max(4_000, 'noteTooLong') });
export type AddNote = z.infer<typeof AddNote>;

/** Adds an internal note to the history of a case (part of the file: VwVfG § 29 applies to it). */
export async function addNote(unit: Unit, input: AddNote): Promise<Result<void>> {
  const { actor } = unit;
  const file = await findCase(unit, input.caseId);
  if (file === undefined || actor.kind !== 'staff') return refuse(refusals.caseNotFound);
  await insertHistory(unit, file.id, { kind: 'note', who: actor.displayName, note: input.note });
  unit.audit({ action: 'cases.note', subject: `caseFile:${file.id}` });
  return ok(undefined);
}
