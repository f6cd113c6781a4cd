import { descendantText } from '../../tree/descendant-text.ts';
import type { ElementIndex } from '../../tree/elements-of.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { codeAt } from '../peppol/query/code-at.ts';
import { has } from '../peppol/query/has.ts';
import { isCharge } from './is-charge.ts';
import { isVat } from './is-vat.ts';

/** A VAT category somewhere in the document. */
export interface CategoryFact {
  readonly element: XmlElement;
  readonly code: string;
  readonly vat: boolean;
}

/** What the rules need to know of a whole UBL document. */
export interface CenUblFacts {
  readonly root: XmlElement;
  readonly elements: ElementIndex;
  /** Lines anywhere, those of a credit note too. */
  readonly lines: readonly XmlElement[];
  /** `cac:ClassifiedTaxCategory` of items. */
  readonly ofLines: readonly CategoryFact[];
  /** Every `cac:TaxCategory`. */
  readonly ofAll: readonly CategoryFact[];
  /** Those of the VAT breakdown of the document. */
  readonly ofBreakdown: readonly CategoryFact[];
  readonly ofAllowances: readonly CategoryFact[];
  readonly ofCharges: readonly CategoryFact[];
  /** Every code of a category there is. */
  readonly codes: ReadonlySet<string>;
  readonly taxTotals: readonly XmlElement[];
  readonly allowanceCharges: readonly XmlElement[];
  readonly countries: readonly string[];
  /** Registrations found anywhere: of the seller for any tax, and VAT identifiers of seller, representative, buyer. */
  readonly sellerRegistered: boolean;
  readonly sellerVat: boolean;
  readonly representativeVat: boolean;
  readonly buyerVat: boolean;
  readonly buyerLegal: boolean;
}

/** Reads the facts off the tree. */
export function cenUblFacts(root: XmlElement, elements: ElementIndex): CenUblFacts {
  const named = (name: string): readonly XmlElement[] => elements.byName.get(name) ?? [];
  const [ofAll, ofLines] = [named('cac:TaxCategory').map(categoryOf), named('cac:ClassifiedTaxCategory').map(categoryOf)];
  const [ofBreakdown, ofAllowances, ofCharges]: [CategoryFact[], CategoryFact[], CategoryFact[]] = [[], [], []];
  for (const category of ofAll) {
    const above = category.element.parent;
    if (above?.name === 'cac:TaxSubtotal' && above.parent?.name === 'cac:TaxTotal' && above.parent.parent === root) ofBreakdown.push(category);
    if (above?.name === 'cac:AllowanceCharge') {
      const charge = isCharge(above);
      if (charge === true) ofCharges.push(category);
      else if (charge === false) ofAllowances.push(category);
    }
  }
  /** Registrations of a party under `cac:Party`, by what is around it. */
  const registered = named('cac:PartyTaxScheme').filter((scheme) => has(scheme, 'cbc:CompanyID'));
  const of = (around: string) => ({ parent }: XmlElement): boolean => parent?.name === 'cac:Party' && parent.parent?.name === around;
  const sellers = registered.filter(of('cac:AccountingSupplierParty'));
  return {
    root,
    elements,
    lines: [...named('cac:InvoiceLine'), ...named('cac:CreditNoteLine')],
    ofLines,
    ofAll,
    ofBreakdown,
    ofAllowances,
    ofCharges,
    codes: new Set([...ofAll, ...ofLines].map(({ code }) => code)),
    taxTotals: named('cac:TaxTotal'),
    allowanceCharges: named('cac:AllowanceCharge'),
    countries: named('cbc:IdentificationCode').map(descendantText),
    sellerRegistered: sellers.length > 0,
    sellerVat: sellers.some(isVat),
    representativeVat: registered.some((scheme) => scheme.parent?.name === 'cac:TaxRepresentativeParty' && isVat(scheme)),
    buyerVat: registered.filter(of('cac:AccountingCustomerParty')).some(isVat),
    buyerLegal: named('cac:PartyLegalEntity').some((entity) => of('cac:AccountingCustomerParty')(entity) && has(entity, 'cbc:CompanyID')),
  };
}

function categoryOf(element: XmlElement): CategoryFact {
  return { element, code: codeAt(element, 'cbc:ID'), vat: isVat(element) };
}
