import type { Authority } from '#contracts/competence';
import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import type { CatalogueData, CitizenWordsRecord, LeikaRecord, LocalServiceRecord, OzgRecord, ServiceRuleRecord } from '../domain/catalogue-data.ts';

/** The whole catalogue; about 6,000 rows. */
export async function readCatalogue(unit: Unit): Promise<CatalogueData> {
  const [leika, ozg, localServices, searchWords, citizenWords, authorities, serviceRules] = await Promise.all([
    unit.rows<LeikaRecord>(sql`
      select entry, leika_key as "leikaKey", name, type, law, ozg_id as "ozgId" from competence.leika_entry order by entry`),
    unit.rows<OzgRecord>(sql`select ozg_id as "ozgId", name, situation, field from competence.ozg_service order by ozg_id`),
    unit.rows<LocalServiceRecord>(sql`
      select id, leika_key as "leikaKey", ozg_id as "ozgId", official_name as "officialName", name, rule, audience, fee,
        fee_confirmed as "feeConfirmed", deadline, legal_basis as "legalBasis", synonyms, unverified
      from competence.local_service order by id`),
    unit.rows<{ words: string[] }>(sql`select words from competence.search_word order by position`),
    unit.rows<Omit<CitizenWordsRecord, 'weight'> & { weight: number | null }>(sql`
      select ozg_id as "ozg", service_id as "service", weight, words from competence.citizen_words order by ozg_id, service_id`),
    unit.rows<Authority>(sql`select code, name, level from competence.authority order by code`),
    unit.rows<ServiceRuleRecord>(sql`select ozg_id as "ozgId", rule, authority_code as "authority", basis, confirmed from competence.service_rule order by ozg_id`),
  ]);
  return { leika, ozg, localServices, searchWords: searchWords.map((row) => row.words), citizenWords: citizenWords.map(({ weight, ...words }) => (weight === null ? words : { ...words, weight })), authorities, serviceRules };
}
