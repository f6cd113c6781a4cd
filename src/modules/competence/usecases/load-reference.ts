import type { Unit } from '#kernel/unit';

import { findChecksum, saveChecksum } from '../data/datasets.ts';
import { writeCatalogue } from '../data/write-catalogue.ts';
import { writeTerritory } from '../data/write-territory.ts';
import { administrationId } from './administration-id.ts';
import type { ReferenceData } from './reference-data.ts';

/**
 * Writes an edition of the reference data; loading the same edition again changes nothing. Returns whether rows were written.
 * Records of an earlier edition stay: what ends gets a `validTo` in the new one. Only invented counters go with the edition that no longer names them.
 */
export async function loadReference(unit: Unit, data: ReferenceData): Promise<{ loaded: boolean }> {
  if ((await findChecksum(unit, data.dataset)) === data.checksum) return { loaded: false };
  const administrations = data.administrations.map((record) => ({ ...record, id: administrationId(record.ars) }));
  await writeTerritory(unit, { ...data, administrations });
  await writeCatalogue(unit, data);
  await saveChecksum(unit, data.dataset, data.checksum);
  unit.audit({ action: 'competence.loadReference', subject: `dataset:${data.dataset}`, reason: data.checksum });
  return { loaded: true };
}
