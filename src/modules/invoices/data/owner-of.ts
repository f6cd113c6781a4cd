import type { TenantId } from '#kernel/ids';
import type { Unit } from '#kernel/unit';

/** The administration this unit belongs to; a fault when it has none. */
export function ownerOf(unit: Unit): TenantId {
  const { actor } = unit;
  if (actor.kind === 'staff') return actor.tenantId;
  if (actor.kind === 'process' && actor.tenantId !== undefined) return actor.tenantId;
  throw new Error('an invoice on a desk belongs to an administration; this unit has none');
}
