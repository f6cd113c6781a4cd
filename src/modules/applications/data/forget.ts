import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

/** Deletes the account's drafts with all that hangs on them, and the shared entries about their deadlines. */
export async function deleteAllDrafts(unit: Unit): Promise<void> {
  await unit.run(sql`delete from applications.draft_deadline where account_id = platform.current_account()`);
  await unit.run(sql`delete from applications.application where account_id = platform.current_account() and status = 'draft'`);
}

/** Ids of what the account has submitted. */
export async function selectSubmittedIds(unit: Unit): Promise<string[]> {
  const rows = await unit.rows<{ id: string }>(sql`select id from applications.application where account_id = platform.current_account() and status <> 'draft' order by submitted_at`);
  return rows.map(({ id }) => id);
}

/** Deletes a submitted application of the account with all that hangs on it. */
export async function deleteSubmitted(unit: Unit, id: string): Promise<void> {
  await unit.run(sql`delete from applications.application where account_id = platform.current_account() and id = ${id} and status <> 'draft'`);
}
