import { fatal } from '../peppol/fatal.ts';
import type { Pattern } from '../peppol/pattern.ts';
import { codeAt } from '../peppol/query/code-at.ts';
import { has } from '../peppol/query/has.ts';
import { textAt } from '../peppol/query/text-at.ts';
import type { PeppolUblFacts } from './facts.ts';

/** Rules for sellers in Italy: the tax code has its form, the address is complete. */
export const italianRules: Pattern<PeppolUblFacts> = [
  {
    at: ['cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme'],
    when: (scheme, { supplierCountry }) => supplierCountry === 'IT' && codeAt(scheme, 'cac:TaxScheme', 'cbc:ID') !== 'VAT',
    assert: [fatal('IT-R-001', (scheme) => /^[A-Z0-9]{11,16}$/.test(codeAt(scheme, 'cbc:CompanyID')), (scheme) => ({ found: textAt(scheme, 'cbc:CompanyID') }))],
  },
  {
    at: ['cac:AccountingSupplierParty/cac:Party'],
    when: (_, { supplierCountry }) => supplierCountry === 'IT',
    assert: [
      fatal('IT-R-002', (party) => has(party, 'cac:PostalAddress', 'cbc:StreetName')),
      fatal('IT-R-003', (party) => has(party, 'cac:PostalAddress', 'cbc:CityName')),
      fatal('IT-R-004', (party) => has(party, 'cac:PostalAddress', 'cbc:PostalZone')),
    ],
  },
];
