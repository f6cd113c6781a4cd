import { fileURLToPath } from 'node:url';

import type { MigrationFolder } from '#platform/db';

const rooms = ['accounts', 'applications', 'cases', 'competence', 'invoices', 'mailbox', 'packages', 'payments', 'staff'];

/** The migrations of the platform and of every room that keeps data; no schema refers to another, so rooms come in any order. */
export const migrationFolders: readonly MigrationFolder[] = [
  { name: 'platform', folder: fileURLToPath(new URL('../platform/db/migrations', import.meta.url)) },
  ...rooms.map((name) => ({ name, folder: fileURLToPath(new URL(`../modules/${name}/data/migrations`, import.meta.url)) })),
];
