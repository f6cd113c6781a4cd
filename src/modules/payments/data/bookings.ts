import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import type { Booking } from '../domain/booking.ts';
import { tenantOf } from './owner-of.ts';

/** Adds a line to the ledger; false when this money is in it already. */
export async function insertBooking(unit: Unit, booking: Omit<Booking, 'id' | 'bookedAt'>): Promise<boolean> {
  const rows = await unit.run(sql`
    insert into payments.booking (tenant_id, id, claim_id, source, source_key, cents, value_on, booked_at, booked_by)
    values (${tenantOf(unit)}, ${unit.newId()}, ${booking.claimId}, ${booking.source}, ${booking.sourceKey}, ${booking.cents}, ${booking.valueOn},
      ${unit.now}, ${booking.bookedBy ?? null})
    on conflict (tenant_id, source_key) do nothing`);
  return rows === 1;
}

/** The ledger of one claim, oldest first. */
export async function listBookings(unit: Unit, claimId: string): Promise<Booking[]> {
  const rows = await unit.rows<Omit<Booking, 'bookedBy'> & { bookedBy: string | null }>(sql`
    select id, claim_id as "claimId", source, source_key as "sourceKey", cents, value_on as "valueOn", booked_at as "bookedAt", booked_by as "bookedBy"
    from payments.booking where claim_id = ${claimId} order by booked_at, id`);
  return rows.map((row) => ({ ...row, bookedBy: row.bookedBy ?? undefined }));
}
