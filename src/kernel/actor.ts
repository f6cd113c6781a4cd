import type { AccountId, StaffId, TenantId } from './ids.ts';

/** Roles of staff, least privilege first; a person may hold several (issue: caseworker, head, cashier, editor, administrator, provider). */
export type StaffRole = 'caseworker' | 'head' | 'cashier' | 'editor' | 'administrator' | 'provider';

export const staffRoles: readonly StaffRole[] = ['caseworker', 'head', 'cashier', 'editor', 'administrator', 'provider'];

/** Assurance of a person's identity (Vertrauensniveau, OZG § 3 Abs. 4); `none` is a guest. */
export type TrustLevel = 'none' | 'basis' | 'substantiell' | 'hoch';

const trustOrder: Readonly<Record<TrustLevel, number>> = { none: 0, basis: 1, substantiell: 2, hoch: 3 };

/** True when `have` is at least as strong as `need`. */
export function trustSuffices(have: TrustLevel, need: TrustLevel): boolean {
  return trustOrder[have] >= trustOrder[need];
}

/** Who acts. Every unit of work has exactly one actor; it decides what row-level security lets through. */
export type Actor =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'person'; readonly accountId: AccountId; readonly trustLevel: TrustLevel; readonly guest: boolean }
  | {
      readonly kind: 'staff';
      readonly staffId: StaffId;
      readonly tenantId: TenantId;
      readonly roles: readonly StaffRole[];
      readonly displayName: string;
    }
  | { readonly kind: 'process'; readonly name: string; readonly tenantId?: TenantId; readonly accountId?: AccountId };
