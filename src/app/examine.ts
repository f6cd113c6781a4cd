import { statfs } from 'node:fs/promises';

import type { Config } from '#platform/config';
import type { Database } from '#platform/db';

import type { DatabaseDoors } from './open-database.ts';

export interface Finding {
  readonly ok: boolean;
  readonly text: string;
}

const leastFreeBytes = 1_000_000_000;

/** What an operator wants to know before going live, each in one sentence; personal data is not looked at. */
export async function examine(config: Config, doors: DatabaseDoors, database: Database): Promise<Finding[]> {
  const role = await database.pool.query<{ super: boolean; bypass: boolean; owns: number }>(
    `select r.rolsuper as super, r.rolbypassrls as bypass, (select count(*)::int from pg_class c where c.relowner = r.oid) as owns
     from pg_roles r where r.rolname = current_user`,
  );
  const weak = role.rows[0];
  const open = await database.pool.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('accounts', 'applications', 'cases', 'mailbox', 'payments', 'staff') and not (c.relrowsecurity and c.relforcerowsecurity)
       and not exists (select 1 from platform.shared_table s where s.table_name = n.nspname || '.' || c.relname)`,
  );
  const stuck = await database.pool.query<{ dead: number }>('select count(*)::int as dead from platform.outbox where dead_at is not null and delivered_at is null');
  const disk = await statfs(config.dataDir);
  const free = disk.bavail * disk.bsize;
  return [
    { ok: true, text: `Datenbank (database): ${doors.kind} ${doors.version}${doors.kind === 'embedded' ? ' – nur für Demonstration und Entwicklung (demo and development only)' : ''}` },
    { ok: weak !== undefined && !weak.super && !weak.bypass && weak.owns === 0, text: 'Die Anwendung besitzt keine Tabelle und kann die Trennung nicht umgehen (the application owns nothing and cannot bypass the walls)' },
    { ok: open.rowCount === 0, text: `Jede Tabelle mit Eigentümer ist geschützt (every owned table is protected)${open.rows.map(({ name }) => ` ${name}`).join('')}` },
    { ok: stuck.rows[0]?.dead === 0, text: `Nicht zustellbare Nachrichten (undeliverable facts): ${stuck.rows[0]?.dead ?? '?'}` },
    { ok: free > leastFreeBytes, text: `Freier Platz im Datenordner (free space): ${(free / 1e9).toFixed(1)} GB` },
    { ok: config.mail.url !== undefined, text: `E-Mail (MAIL_URL): ${config.mail.url === undefined ? 'nicht eingestellt (not set)' : 'eingestellt (set)'}` },
    { ok: config.clamd !== undefined, text: `Virenprüfung (CLAMD): ${config.clamd === undefined ? 'nur Prüfung des Dateityps (file type check only)' : config.clamd}` },
    { ok: config.publicUrl.startsWith('https:'), text: `Öffentliche Adresse (PUBLIC_URL): ${config.publicUrl}` },
  ];
}
