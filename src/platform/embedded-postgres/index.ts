export { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions, type EmbeddedPostgresStep } from './start-embedded-postgres.ts';
export { findEmbeddedPostgres } from './find-embedded-postgres.ts';
export { EmbeddedPostgresFault } from './fault.ts';
export type { Connection, Connections } from './connection.ts';
