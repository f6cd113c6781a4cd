import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Desk } from './open-desk.ts';

/** A draft ready to be sent, and where it goes. */
export interface ReadyDraft {
  readonly id: string;
  readonly accountId: string;
  readonly ags: string;
  readonly tenantId: string;
}

const folder = fileURLToPath(new URL('../packages-library/hundesteuer-anmeldung', import.meta.url));
const { id, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { id: string; version: string };
export const service = { id, version };
const personas = join(folder, 'personas.json');

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
export const draftId = (slice: number, index: number) => `0197b000-${hex(slice, 4)}-7000-8000-${hex(index, 12)}`;
export const accountId = (slice: number, index: number) => `0197b001-${hex(slice, 4)}-7000-8000-${hex(index, 12)}`;
const fileId = (slice: number, index: number) => `0197b002-${hex(slice, 4)}-7000-8000-${hex(index, 12)}`;

/** The answers of the package's first persona, with one uploaded file. */
export function answersWith(file: string): Record<string, unknown> {
  const [first] = JSON.parse(readFileSync(personas, 'utf8')) as { answers: Record<string, unknown> }[];
  return { ...first?.answers, liabilityProof: { fileIds: [file] } };
}

/** Inserts complete drafts with their attachment and deadline, each in an account of its own, spread over 60 places. */
export async function prepareDrafts(desk: Desk, slice: number, count: number): Promise<ReadyDraft[]> {
  const places = desk.modules.competence.listPlaces().slice(0, 60);
  const drafts: ReadyDraft[] = [];
  const answers: string[] = [];
  const names: string[] = [];
  const keys: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const place = places[index % places.length];
    const competence = place === undefined ? undefined : desk.modules.competence.getCompetenceByRule('GEM_EIGEN', place.ags);
    if (place === undefined || competence === undefined) throw new Error('a place without an office');
    drafts.push({ id: draftId(slice, index), accountId: accountId(slice, index), ags: place.ags, tenantId: competence.administration.id });
    answers.push(JSON.stringify(answersWith(fileId(slice, index))));
    names.push(competence.administration.name);
    keys.push(fileId(slice, index));
  }
  const columns = [drafts.map((draft) => draft.id), drafts.map((draft) => draft.accountId), drafts.map((draft) => draft.ags), drafts.map((draft) => draft.tenantId), names, answers, keys];
  await desk.owner.query(
    `with made as (
       insert into applications.application (account_id, id, package_id, package_version, ags, tenant_id, administration_ars, administration_name, legal_entity_name,
         locale, status, status_at, answers, trust_level, started_at, edited_at, expires_on)
       select d.account_id, d.id, '${service.id}', '${service.version}', d.ags, d.tenant_id, '160000000000', d.name, d.name, 'de', 'draft', now(), d.answers, 'hoch', now(), now(), current_date + 30
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::text[], $6::jsonb[], $7::uuid[]) as d (id, account_id, ags, tenant_id, name, answers, file)
       returning account_id, id, expires_on),
     files as (
       insert into applications.attachment (account_id, id, application_id, question_id, filename, type, bytes, key, added_at)
       select d.account_id, d.file, d.id, 'liabilityProof', 'police.pdf', 'application/pdf', 90000, repeat('0a', 32), now()
       from unnest($1::uuid[], $2::uuid[], $7::uuid[]) as d (id, account_id, file))
     insert into applications.draft_deadline (account_id, application_id, expires_on) select account_id, id, expires_on from made`,
    columns,
  );
  await desk.owner.query('vacuum (analyze) applications.application, applications.attachment, applications.draft_deadline, platform.outbox, platform.audit_entry, platform.audit_head, cases.case_file');
  return drafts;
}
