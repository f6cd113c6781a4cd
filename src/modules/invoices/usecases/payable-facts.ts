import { factsOf } from '../domain/facts-of.ts';
import type { PayableFacts } from '../domain/payable.ts';

/** What the desk works with, out of the XML of an invoice; undefined for what is no invoice. */
export async function payableFacts(xml: Uint8Array): Promise<PayableFacts | undefined> {
  // The rules come along with the reader; the platform starts without them.
  const { readInvoice } = await import('#standards/en16931');
  const { viewInvoice } = await import('#standards/invoice-view');
  const read = readInvoice(xml);
  return read === undefined ? undefined : factsOf(viewInvoice(read.root, read.syntax));
}
