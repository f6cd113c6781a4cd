import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

/** Deletes the account's applications with all that hangs on them, and the shared entries about their deadlines. */
export async function deleteAllOfAccount(unit: Unit): Promise<void> {
  await unit.run(sql`delete from applications.draft_deadline where account_id = platform.current_account()`);
  await unit.run(sql`delete from applications.application where account_id = platform.current_account()`);
}
