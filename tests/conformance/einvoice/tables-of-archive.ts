import { gunzipSync } from 'node:zlib';

import { deriveTables } from './derive-tables.ts';
import { untar } from './untar.ts';
import { writeTables } from './write-tables.ts';

/** The source text of the structure tables by file name, made from an archive of the published schemas. */
export function tablesOfArchive(archive: Uint8Array): Record<string, string> {
  const files = [...untar(gunzipSync(archive))];
  const schemas = (part: RegExp) => files.filter(([name]) => part.test(name)).sort(([a], [b]) => (a < b ? -1 : 1)).map(([, bytes]) => bytes);
  const ubl = deriveTables(schemas(/\/ubl\/.*(\/common\/|UBL-(Invoice|CreditNote)-)[^/]*\.xsd$/), ['ubl:Invoice', 'cn:CreditNote']);
  const cii = deriveTables(schemas(/\/cii\/.*\.xsd$/), ['rsm:CrossIndustryInvoice']);
  return {
    ...writeTables('ubl', 'UBL 2.1 (OASIS), as far as Invoice and CreditNote reach', ubl),
    ...writeTables('cii', 'Cross Industry Invoice D16B (UN/CEFACT)', cii),
  };
}
