import { attributeOf } from '../../tree/attribute-of.ts';
import { childrenOf } from '../../tree/children-of.ts';
import { collapseSpace } from '../../tree/collapse-space.ts';
import { descend } from '../../tree/descend.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { isSwedishOrganisation } from '../peppol/checks/is-swedish-organisation.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Pattern } from '../peppol/pattern.ts';
import { codeAt } from '../peppol/query/code-at.ts';
import { has } from '../peppol/query/has.ts';
import { isAt } from '../peppol/query/is-at.ts';
import { numberOf } from '../peppol/query/number-of.ts';
import { textAt } from '../peppol/query/text-at.ts';
import { swedishAccountRules } from '../peppol/swedish-account-rules.ts';
import { warning } from '../peppol/warning.ts';
import type { PeppolCiiFacts } from './facts.ts';
import { pathTo } from './path-to.ts';
import { places } from './places.ts';

const account = pathTo(places.means, 'ram:PayeePartyCreditorFinancialAccount', 'ram:ProprietaryID');

/** Rules for sellers in Sweden. */
export const swedishRules: Pattern<PeppolCiiFacts> = [
  {
    at: [pathTo(places.seller).slice(1)],
    when: isSwedishForVat,
    // SE and twelve digits.
    assert: [
      fatal('SE-R-001', (party) => collapseSpace(vatNumber(party)).length === 14, (party) => ({ found: vatNumber(party) })),
      fatal('SE-R-002', (party) => !Number.isNaN(numberOf(vatNumber(party).slice(2, 14))), (party) => ({ found: vatNumber(party) })),
    ],
  },
  {
    at: [pathTo(places.seller, 'ram:SpecifiedLegalOrganization').slice(1)],
    when: (organisation) => organisation.parent !== undefined && isSwedish(organisation.parent) && has(organisation, 'ram:ID'),
    // Ten digits, the last one by Luhn.
    assert: [
      fatal('SE-R-003', (organisation) => !Number.isNaN(numberOf(textAt(organisation, 'ram:ID'))), numberSent),
      fatal('SE-R-004', (organisation) => codeAt(organisation, 'ram:ID').length === 10, numberSent),
      fatal('SE-R-013', (organisation) => isSwedishOrganisation(codeAt(organisation, 'ram:ID')), numberSent),
    ],
  },
  {
    at: [pathTo(places.seller, 'ram:SpecifiedTaxRegistration', 'ram:ID').slice(1)],
    when: (number) => {
      const party = number.parent?.parent;
      return attributeOf(number, 'schemeID') === 'FC' && party !== undefined && isSwedish(party) && has(party, 'ram:SpecifiedLegalOrganization', 'ram:ID');
    },
    assert: [fatal('SE-R-005', (number) => collapseSpace(descendantText(number)).toUpperCase() === 'GODKÄND FÖR F-SKATT', (number) => ({ found: descendantText(number), expected: 'Godkänd för F-skatt' }))],
  },
  {
    at: ['ram:ApplicableTradeTax', 'ram:CategoryTradeTax'],
    when: (_, { sellers }) => sellers.some(isSwedishForVat),
    assert: [fatal('SE-R-006', (tax) => [25, 12, 6].includes(numberOf(textAt(tax, 'ram:RateApplicablePercent'))), (tax) => ({ found: textAt(tax, 'ram:RateApplicablePercent'), expected: '25, 12, 6' }))],
  },
  { at: [account], when: paidBy('SE:PLUSGIRO'), assert: swedishAccountRules({ numeric: 'SE-R-007', length: 'SE-R-010' }, 2, 8) },
  { at: [account], when: paidBy('SE:BANKGIRO'), assert: swedishAccountRules({ numeric: 'SE-R-008', length: 'SE-R-009' }, 7, 8) },
  {
    // Giro payments have the code of a credit transfer.
    at: [pathTo(places.means)],
    when: (means, { sellers }) => ['50', '56'].includes(codeAt(means, 'ram:TypeCode')) && sellers.some(isSwedish),
    assert: [warning('SE-R-011', () => false, (means) => ({ found: codeAt(means, 'ram:TypeCode'), expected: '30' }))],
  },
  {
    at: [pathTo(places.means)],
    when: (means, { sellers, buyers }) => codeAt(means, 'ram:TypeCode') === '31' && sellers.some(isSwedish) && buyers.some(isSwedish),
    assert: [warning('SE-R-012', () => false, () => ({ found: '31', expected: '30' }))],
  },
];

function isSwedish(party: XmlElement): boolean {
  return isAt(party, 'SE', 'ram:PostalTradeAddress', 'ram:CountryID');
}

function isSwedishForVat(party: XmlElement): boolean {
  return isSwedish(party) && vatNumbers(party).some((number) => number.startsWith('SE'));
}

function vatNumbers(party: XmlElement): string[] {
  return descend(party, 'ram:SpecifiedTaxRegistration', 'ram:ID').filter((id) => attributeOf(id, 'schemeID') === 'VAT').map(descendantText);
}

function vatNumber(party: XmlElement): string {
  return vatNumbers(party)[0] ?? '';
}

function numberSent(organisation: XmlElement): { found: string } {
  return { found: textAt(organisation, 'ram:ID') };
}

function paidBy(giro: string): (account: XmlElement, facts: PeppolCiiFacts) => boolean {
  return ({ parent }, { sellers }) => {
    const means = parent?.parent;
    if (means === undefined || codeAt(means, 'ram:TypeCode') !== '30') return false;
    const institutions = childrenOf(means, 'ram:PayeeSpecifiedCreditorFinancialInstitution');
    return institutions.some((institution) => codeAt(institution, 'ram:BICID') === giro) && sellers.some(isSwedish);
  };
}
