import { attributeOf } from '../../tree/attribute-of.ts';
import { childrenOf } from '../../tree/children-of.ts';
import { descend } from '../../tree/descend.ts';
import type { ElementIndex } from '../../tree/elements-of.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { places } from '../peppol-cii/places.ts';
import { has } from '../peppol/query/has.ts';

/** Elements with a VAT category, by where they stand, whatever document they are in. */
export interface CategorisedTaxes {
  /** `ram:ApplicableTradeTax` of the head: the VAT breakdown. */
  readonly breakdown: readonly XmlElement[];
  readonly lines: readonly XmlElement[];
  /** Of allowances and charges. */
  readonly changes: readonly XmlElement[];
  /** Every `ram:ApplicableTradeTax`. */
  readonly applicable: readonly XmlElement[];
}

/** What the rules need to know of a whole CII document, gathered once. */
export interface CenCiiFacts {
  readonly root: XmlElement;
  readonly elements: ElementIndex;
  /** The settlements of the head, where the path from the root leads to them; empty for a fragment. */
  readonly settlements: readonly XmlElement[];
  readonly lines: readonly XmlElement[];
  /** Allowances and charges of the document. */
  readonly changes: readonly XmlElement[];
  readonly taxes: CategorisedTaxes;
  readonly categories: ReadonlySet<string>;
  readonly hasLines: boolean;
  readonly outsideItaly: boolean;
  readonly hasTaxPointDate: boolean;
  readonly hasDueDateType: boolean;
  /** `ram:DueDateTypeCode` of every `ram:ApplicableTradeTax`. */
  readonly dueDateTypes: readonly XmlElement[];
  /** Registrations anywhere: VAT identifiers of seller, representative and buyer, a tax number of the seller, the register of the buyer. */
  readonly sellerVat: boolean;
  readonly sellerTax: boolean;
  readonly representativeVat: boolean;
  readonly buyerVat: boolean;
  readonly buyerLegal: boolean;
  /** Where the path from the root leads. */
  readonly ownSellerVat: boolean;
  readonly ownSellerTax: boolean;
  readonly ownRepresentativeVat: boolean;
  readonly means: readonly XmlElement[];
  readonly remittances: readonly XmlElement[];
  readonly unitGiven: boolean;
}

/** Reads the facts off the tree. */
export function cenCiiFacts(root: XmlElement, elements: ElementIndex): CenCiiFacts {
  const document = root.name === 'rsm:CrossIndustryInvoice' ? root : undefined;
  const at = (path: readonly string[]): readonly XmlElement[] => (document === undefined ? [] : descend(document, ...path));
  const { byName } = elements;
  const named = (name: string): readonly XmlElement[] => byName.get(name) ?? [];
  const applicable = named('ram:ApplicableTradeTax');
  const taxes = {
    breakdown: applicable.filter(({ parent }) => parent?.name === 'ram:ApplicableHeaderTradeSettlement'),
    lines: applicable.filter(({ parent }) => parent?.name === 'ram:SpecifiedLineTradeSettlement'),
    changes: named('ram:CategoryTradeTax'),
    applicable,
  };
  const [allSellers, representatives, buyers] = [named('ram:SellerTradeParty'), named('ram:SellerTaxRepresentativeTradeParty'), named('ram:BuyerTradeParty')];
  const settlements = at(places.settlement);
  const lines = at(places.lines);
  const sellers = at(places.seller);
  return {
    root,
    elements,
    settlements,
    lines,
    changes: settlements.flatMap((settlement) => childrenOf(settlement, 'ram:SpecifiedTradeAllowanceCharge')),
    taxes,
    categories: new Set(named('ram:CategoryCode').map(descendantText)),
    hasLines: byName.has('ram:IncludedSupplyChainTradeLineItem'),
    outsideItaly: named('ram:CountryID').some((country) => descendantText(country) !== 'IT'),
    hasTaxPointDate: byName.has('ram:TaxPointDate'),
    hasDueDateType: byName.has('ram:DueDateTypeCode'),
    dueDateTypes: named('ram:DueDateTypeCode').filter(({ parent }) => parent?.name === 'ram:ApplicableTradeTax'),
    sellerVat: allSellers.some((party) => isRegistered(party, 'VA')),
    sellerTax: allSellers.some((party) => isRegistered(party, 'FC')),
    representativeVat: representatives.some((party) => isRegistered(party, 'VA')),
    buyerVat: buyers.some((party) => isRegistered(party, 'VA')),
    buyerLegal: buyers.some((party) => has(party, 'ram:SpecifiedLegalOrganization', 'ram:ID')),
    ownSellerVat: sellers.some((party) => isRegistered(party, 'VA')),
    ownSellerTax: sellers.some((party) => isRegistered(party, 'FC')),
    ownRepresentativeVat: at(places.taxRepresentative).some((party) => isRegistered(party, 'VA')),
    means: named('ram:SpecifiedTradeSettlementPaymentMeans'),
    remittances: named('ram:PaymentReference').filter(({ parent }) => parent?.name === 'ram:ApplicableHeaderTradeSettlement'),
    unitGiven: lines.some((line) => descend(line, 'ram:SpecifiedLineTradeDelivery', 'ram:BilledQuantity').some((quantity) => quantity.attributes?.has('unitCode') === true)),
  };
}

function isRegistered(party: XmlElement, scheme: string): boolean {
  return descend(party, 'ram:SpecifiedTaxRegistration', 'ram:ID').some((id) => attributeOf(id, 'schemeID') === scheme);
}
