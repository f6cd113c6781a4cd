import type { Unit } from '#kernel/unit';

/** The administration whose unit this is; a unit of anybody else is a mistake of the caller and a fault. */
export function tenantOf(unit: Unit): string {
  const { actor } = unit;
  const tenantId = actor.kind === 'staff' || actor.kind === 'process' ? actor.tenantId : undefined;
  if (tenantId === undefined) throw new Error('this needs a unit of an administration');
  return tenantId;
}

/** The account whose unit this is; a unit of anybody else is a mistake of the caller and a fault. */
export function accountOf(unit: Unit): string {
  const { actor } = unit;
  const accountId = actor.kind === 'person' || actor.kind === 'process' ? actor.accountId : undefined;
  if (accountId === undefined) throw new Error('this needs a unit of an account');
  return accountId;
}
