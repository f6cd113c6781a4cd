import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

/** A published version as stored: the files of its folder, by name. */
export interface StoredVersion {
  readonly id: string;
  readonly version: string;
  readonly content: Record<string, unknown>;
  readonly sha256: string;
}

/** All published versions. */
export async function selectVersions(unit: Unit): Promise<StoredVersion[]> {
  return unit.rows<StoredVersion>(sql`select id, version, content, sha256 from packages.version order by id, published_at`);
}

/** Hash of a published version. */
export async function findVersionHash(unit: Unit, id: string, version: string): Promise<string | undefined> {
  return (await unit.find<{ sha256: string }>(sql`select sha256 from packages.version where id = ${id} and version = ${version}`))?.sha256;
}

/** The version that holds exactly this content, or undefined. `sha256` is the hash of its canonical JSON. */
export async function findVersionByHash(unit: Unit, sha256: string): Promise<{ readonly id: string; readonly version: string } | undefined> {
  return unit.find<{ id: string; version: string }>(sql`select id, version from packages.version where sha256 = ${sha256}`);
}

/** Publishes a version; false when it is there already. */
export async function insertVersion(unit: Unit, stored: StoredVersion): Promise<boolean> {
  return (await unit.run(sql`
    insert into packages.version (id, version, content, sha256, published_at)
    values (${stored.id}, ${stored.version}, ${JSON.stringify(stored.content)}::jsonb, ${stored.sha256}, ${unit.now})
    on conflict (id, version) do nothing`)) === 1;
}
