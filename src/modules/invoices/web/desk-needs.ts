import type { DeskNav } from '#contracts/desk-nav';
import type { TenantId } from '#kernel/ids';

/** What the desk of invoices is handed. */
export interface InvoiceDeskNeeds {
  readonly nav: DeskNav;
  readFile(key: string): Promise<Uint8Array>;
  /** The administration of a key of 9 digits (5 for a Landkreis); undefined for what is none. */
  administrationOf(ars: string): TenantId | undefined;
  /** The administration an address for invoices leads to; undefined for one that is not known here. */
  administrationOfLeitwegId(leitwegId: string): TenantId | undefined;
}
