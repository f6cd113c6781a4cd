import { createHash } from 'node:crypto';

import type { TenantId } from '#kernel/ids';

/** Namespace of these ids; never change it, tenants hang on it. */
const namespace = 'gemeinsam:administration:';

/** The tenant id of an administration: the same for the same ARS in every installation (shaped like a UUID version 8, RFC 9562 § 5.8). */
export function administrationId(ars: string): TenantId {
  const hash = createHash('sha256').update(namespace + ars).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex', 0, 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as TenantId;
}
