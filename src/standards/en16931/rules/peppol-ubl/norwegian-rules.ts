import { childrenOf } from '../../tree/children-of.ts';
import { collapseSpace } from '../../tree/collapse-space.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { isMod11 } from '../peppol/checks/is-mod-11.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Pattern } from '../peppol/pattern.ts';
import { codeAt } from '../peppol/query/code-at.ts';
import { textAt } from '../peppol/query/text-at.ts';
import { warning } from '../peppol/warning.ts';
import type { PeppolUblFacts } from './facts.ts';

/** Rules for sellers in Norway. */
export const norwegianRules: Pattern<PeppolUblFacts> = [
  {
    at: ['cac:AccountingSupplierParty/cac:Party'],
    when: (_, { supplierCountry }) => supplierCountry === 'NO',
    assert: [
      // The seller states that he is in the register of enterprises.
      warning('NO-R-002', (party) => collapseSpace(taxNumber(party, 'TAX')) === 'Foretaksregisteret', (party) => ({ found: taxNumber(party, 'TAX'), expected: 'Foretaksregisteret' })),
      // A Norwegian VAT number: NO, organisation number with check digit, MVA.
      fatal('NO-R-001', (party) => {
        const number = taxNumber(party, 'VAT');
        return !number.startsWith('NO') || (/^[0-9]{9}MVA$/.test(number.slice(2)) && isMod11(number.slice(2, 11)));
      }, (party) => ({ found: taxNumber(party, 'VAT') })),
    ],
  },
];

function taxNumber(party: XmlElement, scheme: string): string {
  const found = childrenOf(party, 'cac:PartyTaxScheme').find((one) => codeAt(one, 'cac:TaxScheme', 'cbc:ID') === scheme);
  return found === undefined ? '' : textAt(found, 'cbc:CompanyID');
}
