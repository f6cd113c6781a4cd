import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import type { CatalogueData } from '../domain/catalogue-data.ts';

/** Writes catalogue rows, one statement per table; existing keys are brought up to date. */
export async function writeCatalogue(unit: Unit, data: CatalogueData): Promise<void> {
  await unit.run(sql`
    insert into competence.ozg_service (ozg_id, name, situation, field)
    select * from jsonb_to_recordset(${JSON.stringify(data.ozg)}::jsonb) as r ("ozgId" text, name text, situation text, field text)
    on conflict (ozg_id) do update set name = excluded.name, situation = excluded.situation, field = excluded.field`);
  await unit.run(sql`
    insert into competence.leika_entry (entry, leika_key, name, type, law, ozg_id)
    select * from jsonb_to_recordset(${JSON.stringify(data.leika)}::jsonb) as r
      (entry integer, "leikaKey" text, name text, type text, law text, "ozgId" text)
    on conflict (entry) do update set leika_key = excluded.leika_key, name = excluded.name, type = excluded.type, law = excluded.law, ozg_id = excluded.ozg_id`);
  await unit.run(sql`
    insert into competence.local_service (id, leika_key, ozg_id, official_name, name, rule, audience, fee, fee_confirmed, deadline,
      legal_basis, synonyms, unverified)
    select * from jsonb_to_recordset(${JSON.stringify(data.localServices)}::jsonb) as r
      (id text, "leikaKey" text, "ozgId" text, "officialName" text, name jsonb, rule text, audience text, fee jsonb, "feeConfirmed" boolean,
       deadline text, "legalBasis" text[], synonyms text[], unverified text[])
    on conflict (id) do update set leika_key = excluded.leika_key, ozg_id = excluded.ozg_id, official_name = excluded.official_name,
      name = excluded.name, rule = excluded.rule, audience = excluded.audience, fee = excluded.fee, fee_confirmed = excluded.fee_confirmed,
      deadline = excluded.deadline, legal_basis = excluded.legal_basis, synonyms = excluded.synonyms, unverified = excluded.unverified`);
  const words = data.searchWords.map((group, position) => ({ position, words: group }));
  await unit.run(sql`
    insert into competence.search_word (position, words)
    select * from jsonb_to_recordset(${JSON.stringify(words)}::jsonb) as r (position integer, words text[])
    on conflict (position) do update set words = excluded.words`);
  await unit.run(sql`
    insert into competence.citizen_words (ozg_id, service_id, weight, words)
    select ozg, service, weight, words
    from jsonb_to_recordset(${JSON.stringify(data.citizenWords ?? [])}::jsonb) as r (ozg text, service text, weight smallint, words text[])
    on conflict (ozg_id, service_id) do update set weight = excluded.weight, words = excluded.words`);
  await unit.run(sql`
    insert into competence.authority (code, name, level)
    select code, name, level from jsonb_to_recordset(${JSON.stringify(data.authorities ?? [])}::jsonb) as r (code text, name jsonb, level text)
    on conflict (code) do update set name = excluded.name, level = excluded.level`);
  await unit.run(sql`
    insert into competence.service_rule (ozg_id, rule, authority_code, basis, confirmed)
    select "ozgId", rule, authority, basis, confirmed
    from jsonb_to_recordset(${JSON.stringify(data.serviceRules ?? [])}::jsonb) as r ("ozgId" text, rule text, authority text, basis text, confirmed boolean)
    on conflict (ozg_id) do update set rule = excluded.rule, authority_code = excluded.authority_code, basis = excluded.basis, confirmed = excluded.confirmed`);
}
