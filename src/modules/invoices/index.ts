import type { Module } from '#platform/module';

import { apiRoutes } from './api/routes.ts';
import type { CheckFile } from './domain/checked-file.ts';
import { extractInvoice } from './providers/extract-invoice.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import { checkFile } from './usecases/check-file.ts';
import { pageRoutes } from './web/routes.tsx';

export { extractInvoice, type ExtractedInvoice } from './providers/extract-invoice.ts';

/** Electronic invoices: the check for everybody. */
export function createInvoices(): Module<undefined> {
  const check: CheckFile = (file, locale) => checkFile({ extract: extractInvoice }, file, locale);
  return { name: 'invoices', api: undefined, routes: [...pageRoutes(check), ...apiRoutes(check)], jobs: [], refusalTexts: { de: de.refusals, en: en.refusals } };
}
