import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

/** A deviation from „live everywhere“. */
export interface Offering {
  readonly ags: string;
  readonly packageId: string;
  readonly live: boolean;
}

/** All deviations. */
export async function selectOfferings(unit: Unit): Promise<Offering[]> {
  return unit.rows<Offering>(sql`select ags, package_id as "packageId", live from packages.offering`);
}

/** Switches a service on or off for one legal entity. */
export async function upsertOffering(unit: Unit, offering: Offering): Promise<void> {
  await unit.run(sql`
    insert into packages.offering (ags, package_id, live, changed_at) values (${offering.ags}, ${offering.packageId}, ${offering.live}, ${unit.now})
    on conflict (ags, package_id) do update set live = excluded.live, changed_at = excluded.changed_at`);
}
