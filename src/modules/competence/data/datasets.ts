import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

/** Checksum of the edition loaded under this name. */
export async function findChecksum(unit: Unit, name: string): Promise<string | undefined> {
  return (await unit.find<{ checksum: string }>(sql`select checksum from competence.dataset where name = ${name}`))?.checksum;
}

export function readChecksums(unit: Unit): Promise<{ name: string; checksum: string }[]> {
  return unit.rows(sql`select name, checksum from competence.dataset order by name`);
}

export async function saveChecksum(unit: Unit, name: string, checksum: string): Promise<void> {
  await unit.run(sql`
    insert into competence.dataset (name, checksum, loaded_at) values (${name}, ${checksum}, ${unit.now})
    on conflict (name) do update set checksum = excluded.checksum, loaded_at = excluded.loaded_at`);
}
