import { randomFillSync } from 'node:crypto';

declare const brand: unique symbol;
/** Nominal typing for identifiers: a `TenantId` is not an `AccountId`. */
export type Branded<T, Name extends string> = T & { readonly [brand]: Name };

export type TenantId = Branded<string, 'TenantId'>;
export type AccountId = Branded<string, 'AccountId'>;
export type StaffId = Branded<string, 'StaffId'>;
export type CaseId = Branded<string, 'CaseId'>;
export type ApplicationId = Branded<string, 'ApplicationId'>;

/**
 * A UUID version 7 (RFC 9562 § 5.7): sorts by time, so that new rows land at the end of an index.
 * `atMs` is milliseconds since 1970.
 */
export function newUuid(atMs: number): string {
  const bytes = randomFillSync(Buffer.alloc(16));
  bytes.writeUIntBE(atMs, 0, 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
