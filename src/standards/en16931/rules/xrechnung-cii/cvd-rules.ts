import { attributeOf } from '../../tree/attribute-of.ts';
import { childrenOf } from '../../tree/children-of.ts';
import { collapseSpace } from '../../tree/collapse-space.ts';
import { descend } from '../../tree/descend.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { pathTo } from '../peppol-cii/path-to.ts';
import { places } from '../peppol-cii/places.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Pattern } from '../peppol/pattern.ts';
import { codeAt } from '../peppol/query/code-at.ts';
import { isAt } from '../peppol/query/is-at.ts';
import { isFilled } from '../peppol/query/is-filled.ts';
import { xrechnungCodes } from '../xrechnung/xrechnung-codes.ts';
import type { XrechnungCiiFacts } from './facts.ts';

const product = [...places.lines, 'ram:SpecifiedTradeProduct'];

/** The rules for invoices of vehicles under the clean vehicles directive (XRechnung CVD 0.9), in CII. */
export const cvdRules: Pattern<XrechnungCiiFacts> = [
  {
    at: [pathTo(places.transaction)],
    // One line at least is about a vehicle: it has a vehicle category and says how clean it is.
    assert: [fatal('BR-DE-CVD-03', (transaction) => descend(transaction, 'ram:IncludedSupplyChainTradeLineItem', 'ram:SpecifiedTradeProduct').some((item) => categories(item) > 0 && emissions(item) > 0))],
  },
  {
    at: [pathTo(product)],
    // Vehicle category and emission come together, once each.
    assert: [
      fatal('BR-DE-CVD-06-a', (item) => categories(item) === 0 || emissions(item) === 1, (item) => ({ found: String(emissions(item)), expected: '1' })),
      fatal('BR-DE-CVD-06-b', (item) => emissions(item) === 0 || categories(item) === 1, (item) => ({ found: String(categories(item)), expected: '1' })),
    ],
  },
  {
    at: [pathTo(product, 'ram:DesignatedProductClassification', 'ram:ClassCode')],
    assert: [
      fatal('BR-TMP-CVD-01', (code) => xrechnungCodes.itemClassifications.has(listOf(code)), (code) => ({ found: listOf(code) })),
      fatal('BR-DE-CVD-04', (code) => listOf(code) !== 'CVD' || xrechnungCodes.vehicleCategories.has(collapseSpace(code.text)), (code) => ({
        found: code.text,
        expected: [...xrechnungCodes.vehicleCategories].join(', '),
      })),
    ],
  },
  {
    at: [pathTo(product, 'ram:ApplicableProductCharacteristic')],
    when: (property) => isAt(property, 'cva', 'ram:Description'),
    assert: [fatal('BR-DE-CVD-05', (property) => xrechnungCodes.vehicleEmissions.has(codeAt(property, 'ram:Value')), (property) => ({
      found: codeAt(property, 'ram:Value'),
      expected: [...xrechnungCodes.vehicleEmissions].join(', '),
    }))],
  },
  {
    at: [pathTo(places.agreement)],
    // The invoice names the contract and the tender (50).
    assert: [
      fatal('BR-DE-CVD-01', (agreement) => isFilled(agreement, 'ram:ContractReferencedDocument', 'ram:IssuerAssignedID')),
      fatal('BR-DE-CVD-02', (agreement) => childrenOf(agreement, 'ram:AdditionalReferencedDocument').some((one) => codeAt(one, 'ram:TypeCode') === '50' && codeAt(one, 'ram:IssuerAssignedID') !== '')),
    ],
  },
];

function listOf(code: XmlElement): string {
  return collapseSpace(attributeOf(code, 'listID') ?? '');
}

function categories(item: XmlElement): number {
  return descend(item, 'ram:DesignatedProductClassification', 'ram:ClassCode').filter((code) => attributeOf(code, 'listID') === 'CVD').length;
}

function emissions(item: XmlElement): number {
  return childrenOf(item, 'ram:ApplicableProductCharacteristic').filter((property) => isAt(property, 'cva', 'ram:Description')).length;
}
