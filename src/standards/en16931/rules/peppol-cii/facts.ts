import { attributeOf } from '../../tree/attribute-of.ts';
import { collapseSpace } from '../../tree/collapse-space.ts';
import { childrenOf } from '../../tree/children-of.ts';
import { descend } from '../../tree/descend.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { codeAt } from '../peppol/query/code-at.ts';
import { has } from '../peppol/query/has.ts';
import { textAt } from '../peppol/query/text-at.ts';
import type { TransactionFacts } from '../peppol/transaction-facts.ts';
import { places } from './places.ts';

/** What the Peppol rules need to know of a whole CII invoice. */
export interface PeppolCiiFacts extends TransactionFacts {
  readonly root: XmlElement;
  /** The number of the Peppol business process: `01`. */
  readonly profile: string | undefined;
  /** By VAT number (also of the tax representative), else by address; `XX` when neither says. */
  readonly supplierCountry: string;
  /** By address alone, in capitals. */
  readonly supplierAddress: string;
  readonly buyerAddress: string;
  /** By address alone, exactly as sent. */
  readonly rawSupplierAddress: string;
  readonly rawBuyerAddress: string;
  readonly sellers: readonly XmlElement[];
  readonly buyers: readonly XmlElement[];
}

const country = ['ram:PostalTradeAddress', 'ram:CountryID'];
const processPath = ['rsm:ExchangedDocumentContext', 'ram:BusinessProcessSpecifiedDocumentContextParameter', 'ram:ID'];
const profileForm = /urn:fdc:peppol\.eu:2017:poacc:billing:([0-9]{2}):1.0/;

/** Reads the facts off the tree. */
export function peppolCiiFacts(root: XmlElement): PeppolCiiFacts {
  const supplierAddress = codeAt(root, ...places.seller, ...country).toUpperCase();
  const profile = codeAt(root, ...processPath);
  return {
    root,
    isInvoice: false,
    currencies: new Set(descend(root, ...places.settlement, 'ram:InvoiceCurrencyCode').map(descendantText)),
    taxCurrencies: new Set(descend(root, ...places.settlement, 'ram:TaxCurrencyCode').map(descendantText)),
    periodStarts: periodDates(root, 'ram:StartDateTime'),
    periodEnds: periodDates(root, 'ram:EndDateTime'),
    slack: { units: 2, scale: 2 },
    profile: profileForm.test(profile) ? profile.split(':')[6] : undefined,
    supplierCountry: vatCountry(root, places.seller) ?? vatCountry(root, places.taxRepresentative) ?? (has(root, ...places.seller, ...country) ? supplierAddress : 'XX'),
    sellers: descend(root, ...places.seller),
    buyers: descend(root, ...places.buyer),
    supplierAddress,
    buyerAddress: codeAt(root, ...places.buyer, ...country).toUpperCase(),
    rawSupplierAddress: textAt(root, ...places.seller, ...country),
    rawBuyerAddress: textAt(root, ...places.buyer, ...country),
  };
}

function periodDates(root: XmlElement, name: string): string[] | undefined {
  const times = descend(root, ...places.settlement, 'ram:BillingSpecifiedPeriod', name);
  return times.length === 0 ? undefined : times.flatMap((time) => childrenOf(time, 'udt:DateTimeString').map(descendantText));
}

/** The first two letters of the VAT number. */
function vatCountry(root: XmlElement, party: readonly string[]): string | undefined {
  const registration = descend(root, ...party, 'ram:SpecifiedTaxRegistration').find((one) => childrenOf(one, 'ram:ID').some((id) => attributeOf(id, 'schemeID') === 'VAT'));
  const letters = registration === undefined ? '' : textAt(registration, 'ram:ID').slice(0, 2);
  return letters === '' ? undefined : collapseSpace(letters).toUpperCase();
}
