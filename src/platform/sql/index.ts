export { sql } from './sql.ts';
