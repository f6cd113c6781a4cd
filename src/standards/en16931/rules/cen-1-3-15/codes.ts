import type { CodeLists } from '../cen/code-lists.ts';
import { newestCodes } from '../cen/newest-codes.ts';

const registered = ['0245', '0246', '0247', '0248'];

/** As of CEN 1.3.15, told by what came and went with 1.3.16. */
export const codes: CodeLists = {
  currencies: changed(newestCodes.currencies, ['XCG'], ['ANG', 'BGN']),
  identifierSchemes: changed(newestCodes.identifierSchemes, registered),
  addressSchemes: changed(newestCodes.addressSchemes, ['0242', '0245', '0246', '0248']),
  invoiceTypes: changed(newestCodes.invoiceTypes, [], ['502', '503']),
  creditNoteTypes: changed(newestCodes.creditNoteTypes, ['502', '503']),
};

function changed(list: ReadonlySet<string>, without: readonly string[], more: readonly string[] = []): ReadonlySet<string> {
  return new Set([...[...list].filter((code) => !without.includes(code)), ...more]);
}
