import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import type { Overlay } from '../domain/overlay.ts';

/** All overlays, past ones included. */
export async function selectOverlays(unit: Unit): Promise<Overlay[]> {
  return unit.rows<Overlay>(sql`
    select ags, package_id as "packageId", fee_values as "feeValues", note, demo, valid_from as "validFrom", valid_to as "validTo"
    from packages.overlay order by ags, package_id, valid_from`);
}

/** Stores an overlay; one that begins on the same day is replaced, an older open one ends the day before. */
export async function upsertOverlay(unit: Unit, overlay: Overlay): Promise<void> {
  await unit.run(sql`
    update packages.overlay set valid_to = ${overlay.validFrom}::date - 1
    where ags = ${overlay.ags} and package_id = ${overlay.packageId} and valid_from < ${overlay.validFrom} and valid_to is null`);
  await unit.run(sql`
    insert into packages.overlay (id, ags, package_id, fee_values, note, demo, valid_from, valid_to, saved_at)
    values (${unit.newId()}, ${overlay.ags}, ${overlay.packageId}, ${JSON.stringify(overlay.feeValues)}::jsonb,
      ${overlay.note === null ? null : JSON.stringify(overlay.note)}::jsonb, ${overlay.demo}, ${overlay.validFrom}, ${overlay.validTo}, ${unit.now})
    on conflict (ags, package_id, valid_from) do update set fee_values = excluded.fee_values, note = excluded.note, demo = excluded.demo,
      valid_to = excluded.valid_to, saved_at = excluded.saved_at`);
}
