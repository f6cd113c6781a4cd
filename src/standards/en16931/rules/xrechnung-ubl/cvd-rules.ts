import { attributeOf } from '../../tree/attribute-of.ts';
import { childrenOf } from '../../tree/children-of.ts';
import { collapseSpace } from '../../tree/collapse-space.ts';
import { descend } from '../../tree/descend.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Pattern } from '../peppol/pattern.ts';
import { codeAt } from '../peppol/query/code-at.ts';
import { isAt } from '../peppol/query/is-at.ts';
import { isFilled } from '../peppol/query/is-filled.ts';
import { xrechnungCodes } from '../xrechnung/xrechnung-codes.ts';
import type { XrechnungUblFacts } from './facts.ts';

/** The rules for invoices of vehicles under the clean vehicles directive (XRechnung CVD 0.9), in UBL. */
export const cvdRules: Pattern<XrechnungUblFacts> = [
  {
    at: ['/ubl:Invoice', '/cn:CreditNote'],
    assert: [
      // The invoice names the tender and the contract.
      fatal('BR-DE-CVD-02', (document) => isFilled(document, 'cac:OriginatorDocumentReference', 'cbc:ID')),
      fatal('BR-DE-CVD-01', (document) => isFilled(document, 'cac:ContractDocumentReference', 'cbc:ID')),
      // One line at least is about a vehicle: it has a vehicle category and says how clean it is.
      fatal('BR-DE-CVD-03', (document) => [...descend(document, 'cac:InvoiceLine', 'cac:Item'), ...descend(document, 'cac:CreditNoteLine', 'cac:Item')].some((item) => categories(item) > 0 && emissions(item) > 0)),
    ],
  },
  {
    at: inItem(''),
    assert: [
      // Vehicle category and emission come together, once each.
      fatal('BR-DE-CVD-06-a', (item) => categories(item) === 0 || emissions(item) === 1, (item) => ({ found: String(emissions(item)), expected: '1' })),
      fatal('BR-DE-CVD-06-b', (item) => emissions(item) === 0 || categories(item) === 1, (item) => ({ found: String(categories(item)), expected: '1' })),
    ],
  },
  {
    at: inItem('/cac:CommodityClassification/cbc:ItemClassificationCode'),
    assert: [
      fatal('BR-TMP-CVD-01', (code) => xrechnungCodes.itemClassifications.has(listOf(code)), (code) => ({ found: listOf(code) })),
      fatal('BR-DE-CVD-04', (code) => listOf(code) !== 'CVD' || xrechnungCodes.vehicleCategories.has(collapseSpace(code.text)), (code) => ({
        found: code.text,
        expected: [...xrechnungCodes.vehicleCategories].join(', '),
      })),
    ],
  },
  {
    at: inItem('/cac:AdditionalItemProperty'),
    when: (property) => isAt(property, 'cva', 'cbc:Name'),
    assert: [fatal('BR-DE-CVD-05', (property) => xrechnungCodes.vehicleEmissions.has(codeAt(property, 'cbc:Value')), (property) => ({
      found: codeAt(property, 'cbc:Value'),
      expected: [...xrechnungCodes.vehicleEmissions].join(', '),
    }))],
  },
];

function inItem(path: string): string[] {
  return [`/ubl:Invoice/cac:InvoiceLine/cac:Item${path}`, `/cn:CreditNote/cac:CreditNoteLine/cac:Item${path}`];
}

function listOf(code: XmlElement): string {
  return collapseSpace(attributeOf(code, 'listID') ?? '');
}

function categories(item: XmlElement): number {
  return descend(item, 'cac:CommodityClassification', 'cbc:ItemClassificationCode').filter((code) => attributeOf(code, 'listID') === 'CVD').length;
}

function emissions(item: XmlElement): number {
  return childrenOf(item, 'cac:AdditionalItemProperty').filter((property) => isAt(property, 'cva', 'cbc:Name')).length;
}
