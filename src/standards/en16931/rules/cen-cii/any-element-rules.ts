import { isAt } from '../peppol/query/is-at.ts';
import { has } from '../peppol/query/has.ts';
import { isInside } from '../peppol/query/is-inside.ts';
import type { ElementIndex } from '../../tree/elements-of.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import type { RawFinding } from '../raw-finding.ts';
import type { CenCiiFacts } from './facts.ts';

type Report = (finding: RawFinding) => void;
const header = 'ram:ApplicableHeaderTradeSettlement';

/** Rules on all elements whose names end alike: references to documents, taxes, quantities. What they never use stands in a table. */
export function anyElementRules({ byName }: ElementIndex, facts: CenCiiFacts, report: Report): void {
  for (const [name, those] of byName) {
    if (!name.startsWith('ram:')) continue;
    if (name.endsWith('Quantity')) for (const element of those) judgeQuantity(element, facts, report);
    else if (name.endsWith('ReferencedDocument')) for (const element of those) judgeReference(element, report);
    else if (name.endsWith('TradeTax')) for (const element of those) judgeTax(element, report);
  }
}

/** A unit may be named as long as some line names one for what it bills. */
function judgeQuantity(element: XmlElement, { unitGiven }: CenCiiFacts, report: Report): void {
  if (!unitGiven && element.attributes?.has('unitCode') === true) report({ rule: 'CII-DT-033', flag: 'fatal', element, found: '@unitCode' });
}

/** A supporting document (916) may have an address, a name and a file; types are those of supporting document, tender (50) and invoiced object (130). */
function judgeReference(element: XmlElement, report: Report): void {
  const isAdditional = element.name === 'ram:AdditionalReferencedDocument';
  const is = (type: string): boolean => isAdditional && isAt(element, type, 'ram:TypeCode');
  const forbid = (rule: string, child: string, allowed: boolean): void => {
    if (!allowed && has(element, child)) report({ rule, flag: 'fatal', element, found: child });
  };
  forbid('CII-DT-015', 'ram:URIID', is('916'));
  forbid('CII-DT-018', 'ram:TypeCode', is('50') || is('130') || is('916'));
  forbid('CII-DT-021', 'ram:Name', is('916'));
  forbid('CII-DT-022', 'ram:AttachmentBinaryObject', is('916'));
  forbid('CII-DT-024', 'ram:ReferenceTypeCode', is('130'));
  forbid('CII-DT-027', 'ram:FormattedIssueDateTime', element.name === 'ram:InvoiceReferencedDocument');
}

/** A tax is VAT; a base, a tax point and its code belong to the breakdown in the head, a reason to taxes of lines and head. */
function judgeTax(element: XmlElement, report: Report): void {
  if (has(element, 'ram:TypeCode') && !isAt(element, 'VAT', 'ram:TypeCode')) report({ rule: 'CII-DT-037', flag: 'fatal', element, expected: 'VAT' });
  const forbid = (rule: string, child: string): void => {
    if (has(element, child)) report({ rule, flag: 'warning', element, found: child });
  };
  if (!isInside(element, header)) {
    forbid('CII-DT-041', 'ram:BasisAmount');
    forbid('CII-DT-054', 'ram:TaxPointDate');
    forbid('CII-DT-058', 'ram:DueDateTypeCode');
  }
  if (element.name !== 'ram:ApplicableTradeTax') {
    forbid('CII-DT-052', 'ram:ExemptionReasonCode');
    forbid('CII-DT-098', 'ram:ExemptionReason');
  }
}
