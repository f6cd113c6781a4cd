import type { StaffRole, TrustLevel } from '#kernel/actor';

/** Who may call a route. Rows are guarded again by row-level security; this is the first of the two walls. */
export type Permission =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'person'; readonly guest: boolean; readonly trust: TrustLevel }
  | { readonly kind: 'staff'; readonly roles: readonly StaffRole[] };

/** Everybody, signed in or not. */
export const anyone: Permission = { kind: 'anyone' };

/** A person with a Servicekonto; `guest: true` lets guests in too, `trust` asks for an assured identity. */
export function person(options: { guest?: boolean; trust?: TrustLevel } = {}): Permission {
  return { kind: 'person', guest: options.guest ?? false, trust: options.trust ?? 'none' };
}

/** Staff holding at least one of the roles. */
export function staff(...roles: readonly [StaffRole, ...StaffRole[]]): Permission {
  return { kind: 'staff', roles };
}
