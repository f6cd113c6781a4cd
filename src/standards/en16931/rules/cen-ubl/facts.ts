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

/** What the rules need to know of a whole UBL document, gathered in one walk. */
export interface CenUblFacts {
  readonly root: XmlElement;
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
export function cenUblFacts(root: XmlElement): CenUblFacts {
  const lines: XmlElement[] = [];
  const [ofLines, ofAll, ofBreakdown, ofAllowances, ofCharges]: CategoryFact[][] = [[], [], [], [], []];
  const [taxTotals, allowanceCharges]: XmlElement[][] = [[], []];
  const countries: string[] = [];
  let [sellerRegistered, sellerVat, representativeVat, buyerVat, buyerLegal] = [false, false, false, false, false];
  const visit = (element: XmlElement): void => {
    switch (element.name) {
      case 'cac:InvoiceLine':
      case 'cac:CreditNoteLine':
        lines.push(element);
        break;
      case 'cac:ClassifiedTaxCategory':
        ofLines?.push(categoryOf(element));
        break;
      case 'cac:TaxCategory': {
        const category = categoryOf(element);
        ofAll?.push(category);
        const above = element.parent;
        if (above?.name === 'cac:TaxSubtotal' && above.parent?.name === 'cac:TaxTotal' && above.parent.parent === root) ofBreakdown?.push(category);
        if (above?.name === 'cac:AllowanceCharge') {
          const charge = isCharge(above);
          if (charge === true) ofCharges?.push(category);
          else if (charge === false) ofAllowances?.push(category);
        }
        break;
      }
      case 'cac:TaxTotal':
        taxTotals?.push(element);
        break;
      case 'cac:AllowanceCharge':
        allowanceCharges?.push(element);
        break;
      case 'cbc:IdentificationCode':
        countries.push(element.text);
        break;
      case 'cac:PartyTaxScheme': {
        if (!has(element, 'cbc:CompanyID')) break;
        const party = element.parent;
        if (party?.name === 'cac:TaxRepresentativeParty') representativeVat ||= isVat(element);
        if (party?.name !== 'cac:Party') break;
        if (party.parent?.name === 'cac:AccountingSupplierParty') {
          sellerRegistered = true;
          sellerVat ||= isVat(element);
        } else if (party.parent?.name === 'cac:AccountingCustomerParty') buyerVat ||= isVat(element);
        break;
      }
      case 'cac:PartyLegalEntity':
        buyerLegal ||= element.parent?.name === 'cac:Party' && element.parent.parent?.name === 'cac:AccountingCustomerParty' && has(element, 'cbc:CompanyID');
        break;
    }
    for (const child of element.children) visit(child);
  };
  visit(root);
  return {
    root, lines, ofLines: ofLines ?? [], ofAll: ofAll ?? [], ofBreakdown: ofBreakdown ?? [], ofAllowances: ofAllowances ?? [], ofCharges: ofCharges ?? [],
    taxTotals: taxTotals ?? [], allowanceCharges: allowanceCharges ?? [], countries, sellerRegistered, sellerVat, representativeVat, buyerVat, buyerLegal,
  };
}

function categoryOf(element: XmlElement): CategoryFact {
  return { element, code: codeAt(element, 'cbc:ID'), vat: isVat(element) };
}
