import type { PublishedService } from '#contracts/competence';
import { administrationId, knowledgeFrom, type Knowledge, type ReferenceData } from '#modules/competence';

/** Knowledge straight from the files, without a database: for tests and measurements. */
export function knowledgeOf(data: ReferenceData, published: readonly PublishedService[], today: string): Knowledge {
  const administrations = data.administrations.map((record) => ({ ...record, id: administrationId(record.ars) }));
  return knowledgeFrom({ ...data, administrations }, data, published, today);
}
