import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

/** Counts a try for an address before it is made and returns how many failed in a row with it; undefined while the address is locked. An hour of rest forgets. */
export async function countTry(unit: Unit, emailHash: Buffer): Promise<number | undefined> {
  return (await unit.find<{ n: number }>(sql`
    insert into staff.sign_in_try as t (email_hash, failures, last_at) values (${emailHash}, 1, ${unit.now})
    on conflict (email_hash) do update set
      failures = case when t.last_at < ${unit.now}::timestamptz - interval '1 hour' then 1 else t.failures + 1 end, last_at = ${unit.now}
    where t.locked_until is null or t.locked_until <= ${unit.now}
    returning failures as n`))?.n;
}

export async function lockTries(unit: Unit, emailHash: Buffer, until: Date | null): Promise<void> {
  await unit.run(sql`update staff.sign_in_try set locked_until = ${until} where email_hash = ${emailHash}`);
}

/** The password was right: the count begins anew. */
export async function forgetTries(unit: Unit, emailHash: Buffer): Promise<void> {
  await unit.run(sql`delete from staff.sign_in_try where email_hash = ${emailHash}`);
}

/** Sweeps counters and questions nobody needs any more. */
export async function deleteStaleTries(unit: Unit): Promise<void> {
  await unit.run(sql`delete from staff.sign_in_try where last_at < ${unit.now}::timestamptz - interval '1 day'`);
  await unit.run(sql`delete from staff.used_question where used_at < ${unit.now}::timestamptz - interval '1 day'`);
}
