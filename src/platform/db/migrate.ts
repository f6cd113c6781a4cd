import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import pg from 'pg';

/** The migrations of one room: `name` is its database schema, `folder` holds `NNNN-what.sql` files. */
export interface MigrationFolder {
  readonly name: string;
  readonly folder: string;
}

const lockKey = 7_201_911;

/**
 * Brings the database to the newest state: each file once, in order, each in its own transaction, under an advisory lock
 * so that several starts at once do no harm. A file that changed after it ran is a fault: write a new one.
 * Returns the files that were applied now.
 */
export async function migrate(owner: pg.ClientConfig, folders: readonly MigrationFolder[]): Promise<string[]> {
  const client = new pg.Client(owner);
  await client.connect();
  const applied: string[] = [];
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    await client.query(
      'create table if not exists public.gemeinsam_migration (id text primary key, hash text not null, applied_at timestamptz not null default now())',
    );
    const known = new Map(
      (await client.query<{ id: string; hash: string }>('select id, hash from public.gemeinsam_migration')).rows.map((row) => [row.id, row.hash]),
    );
    for (const { name, folder } of folders) {
      if (!existsSync(folder)) continue;
      for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.sql')).sort()) {
        const id = `${name}/${file}`;
        const text = readFileSync(join(folder, file), 'utf8');
        const hash = createHash('sha256').update(text).digest('hex');
        const before = known.get(id);
        if (before === hash) continue;
        if (before !== undefined) throw new Error(`migration ${id} was changed after it had been applied; add a new file instead`);
        await applyFile(client, id, text, hash);
        applied.push(id);
      }
    }
    return applied;
  } finally {
    await client.end();
  }
}

async function applyFile(client: pg.Client, id: string, text: string, hash: string): Promise<void> {
  await client.query('begin');
  try {
    await client.query(text);
    await client.query('insert into public.gemeinsam_migration (id, hash) values ($1, $2)', [id, hash]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${id} failed`, { cause: error });
  }
}
