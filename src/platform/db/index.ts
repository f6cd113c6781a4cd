export { createDatabase, type Database } from './database.ts';
export { type InUnit, type UnitOutcome } from './in-unit.ts';
export { migrate, type MigrationFolder } from './migrate.ts';
export { prepareRoles } from './prepare-roles.ts';
export { isDatabaseOutage } from './is-database-outage.ts';
