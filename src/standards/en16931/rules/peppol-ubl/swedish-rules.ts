import { childrenOf } from '../../tree/children-of.ts';
import { collapseSpace } from '../../tree/collapse-space.ts';
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
import type { PeppolUblFacts } from './facts.ts';

const supplier = 'cac:AccountingSupplierParty/cac:Party';
const account = 'cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID';

/** Rules for sellers in Sweden. */
export const swedishRules: Pattern<PeppolUblFacts> = [
  {
    at: [supplier],
    when: isSwedishForVat,
    // SE and twelve digits.
    assert: [
      fatal('SE-R-001', (party) => collapseSpace(vatNumber(party)).length === 14, (party) => ({ found: vatNumber(party) })),
      fatal('SE-R-002', (party) => !Number.isNaN(numberOf(vatNumber(party).slice(2, 14))), (party) => ({ found: vatNumber(party) })),
    ],
  },
  {
    at: [`${supplier}/cac:PartyLegalEntity`],
    when: (entity) => entity.parent !== undefined && isSwedish(entity.parent) && has(entity, 'cbc:CompanyID'),
    // Ten digits, the last one by Luhn.
    assert: [
      fatal('SE-R-003', (entity) => !Number.isNaN(numberOf(textAt(entity, 'cbc:CompanyID'))), numberSent),
      fatal('SE-R-004', (entity) => codeAt(entity, 'cbc:CompanyID').length === 10, numberSent),
      fatal('SE-R-013', (entity) => isSwedishOrganisation(codeAt(entity, 'cbc:CompanyID')), numberSent),
    ],
  },
  {
    at: [`${supplier}/cac:PartyTaxScheme/cbc:CompanyID`],
    when: ({ parent: scheme }) => {
      const party = scheme?.parent;
      return scheme !== undefined && party !== undefined && isSwedish(party) && has(party, 'cac:PartyLegalEntity', 'cbc:CompanyID') && codeAt(scheme, 'cac:TaxScheme', 'cbc:ID').toUpperCase() !== 'VAT';
    },
    assert: [fatal('SE-R-005', (number) => collapseSpace(descendantText(number)).toUpperCase() === 'GODKÄND FÖR F-SKATT', (number) => ({ found: descendantText(number), expected: 'Godkänd för F-skatt' }))],
  },
  {
    at: ['cac:TaxCategory', 'cac:ClassifiedTaxCategory'],
    when: (category, { suppliers }) => isAt(category, 'S', 'cbc:ID') && suppliers.some(isSwedishForVat),
    assert: [fatal('SE-R-006', (category) => [25, 12, 6].includes(numberOf(textAt(category, 'cbc:Percent'))), (category) => ({ found: textAt(category, 'cbc:Percent'), expected: '25, 12, 6' }))],
  },
  { at: [account], when: paidBy('SE:PLUSGIRO'), assert: swedishAccountRules({ numeric: 'SE-R-007', length: 'SE-R-010' }, 2, 8) },
  { at: [account], when: paidBy('SE:BANKGIRO'), assert: swedishAccountRules({ numeric: 'SE-R-008', length: 'SE-R-009' }, 7, 8) },
  {
    // Giro payments have the code of a credit transfer.
    at: ['cac:PaymentMeans'],
    when: (means, { suppliers }) => suppliers.some(isSwedish) && (isAt(means, '50', 'cbc:PaymentMeansCode') || isAt(means, '56', 'cbc:PaymentMeansCode')),
    assert: [warning('SE-R-011', () => false, (means) => ({ found: textAt(means, 'cbc:PaymentMeansCode'), expected: '30' }))],
  },
  {
    at: ['cac:PaymentMeans'],
    when: (means, { suppliers, buyers }) => isAt(means, '31', 'cbc:PaymentMeansCode') && suppliers.some(isSwedish) && buyers.some(isSwedish),
    assert: [warning('SE-R-012', () => false, () => ({ found: '31', expected: '30' }))],
  },
];

function isSwedish(party: XmlElement): boolean {
  return isAt(party, 'SE', 'cac:PostalAddress', 'cac:Country', 'cbc:IdentificationCode');
}

function isSwedishForVat(party: XmlElement): boolean {
  return isSwedish(party) && vatSchemes(party).some((scheme) => textAt(scheme, 'cbc:CompanyID').startsWith('SE'));
}

function vatSchemes(party: XmlElement): XmlElement[] {
  return childrenOf(party, 'cac:PartyTaxScheme').filter((scheme) => isAt(scheme, 'VAT', 'cac:TaxScheme', 'cbc:ID'));
}

function vatNumber(party: XmlElement): string {
  const [scheme] = vatSchemes(party);
  return scheme === undefined ? '' : textAt(scheme, 'cbc:CompanyID');
}

function numberSent(entity: XmlElement): { found: string } {
  return { found: textAt(entity, 'cbc:CompanyID') };
}

function paidBy(giro: string): (account: XmlElement, facts: PeppolUblFacts) => boolean {
  return ({ parent }, { suppliers }) => {
    const means = parent?.parent;
    if (means === undefined || codeAt(means, 'cbc:PaymentMeansCode') !== '30') return false;
    return codeAt(means, 'cac:PayeeFinancialAccount', 'cac:FinancialInstitutionBranch', 'cbc:ID') === giro && suppliers.some(isSwedish);
  };
}
