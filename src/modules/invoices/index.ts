import { fileURLToPath } from 'node:url';

import type { Module } from '#platform/module';

import { financeRoutes } from './api/finance-routes.ts';
import { apiRoutes } from './api/routes.ts';
import type { CheckFile } from './domain/checked-file.ts';
import { sweepArchiveJob } from './jobs/sweep-archive.job.ts';
import { extractInvoice } from './providers/extract-invoice.ts';
import { de } from './texts/de.ts';
import { deskDe } from './texts/desk-de.ts';
import { deskEn } from './texts/desk-en.ts';
import { en } from './texts/en.ts';
import { checkFile } from './usecases/check-file.ts';
import { deliverInvoice, type DeliverNeeds, type InvoiceToDeliver } from './usecases/deliver-invoice.ts';
import { createRoutes } from './web/create-routes.tsx';
import type { InvoiceDeskNeeds } from './web/desk-needs.ts';
import { inboxRoutes } from './web/inbox-routes.tsx';
import { payableRoutes } from './web/payable-routes.tsx';
import { paymentRoutes } from './web/payment-routes.tsx';
import { pageRoutes } from './web/routes.tsx';

export { extractInvoice, type ExtractedInvoice } from './providers/extract-invoice.ts';

export type InvoicesNeeds = InvoiceDeskNeeds & Omit<DeliverNeeds, 'extract'>;

/** What others may ask of this room. */
export interface InvoicesApi {
  /** Judges a file for an administration; an accepted one lies on its desk afterwards. Yields its id, undefined for a refused one. */
  deliver(invoice: InvoiceToDeliver): Promise<string | undefined>;
}

/** Electronic invoices: the check and the form for everybody, the desk for administrations. */
export function createInvoices(needs: InvoicesNeeds): Module<InvoicesApi> {
  const check: CheckFile = (file, locale) => checkFile({ extract: extractInvoice }, file, locale);
  const deliver = async (invoice: InvoiceToDeliver) => (await deliverInvoice({ ...needs, extract: extractInvoice }, invoice)).id;
  return {
    name: 'invoices',
    api: { deliver },
    migrations: fileURLToPath(new URL('./data/migrations', import.meta.url)),
    routes: [...pageRoutes(check), ...createRoutes({ ...needs, deliver }), ...apiRoutes(check), ...inboxRoutes(needs), ...payableRoutes(needs), ...paymentRoutes(needs), ...financeRoutes(needs)],
    jobs: [sweepArchiveJob],
    refusalTexts: { de: { ...de.refusals, ...deskDe.refusals }, en: { ...en.refusals, ...deskEn.refusals } },
  };
}
