import { childrenOf } from '../../tree/children-of.ts';
import { descend } from '../../tree/descend.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { collapseSpace } from '../../tree/collapse-space.ts';
import { codeAt } from '../peppol/query/code-at.ts';
import { has } from '../peppol/query/has.ts';
import { isAt } from '../peppol/query/is-at.ts';
import { textAt } from '../peppol/query/text-at.ts';
import type { TransactionFacts } from '../peppol/transaction-facts.ts';

/** What the Peppol rules need to know of a whole UBL invoice or credit note. */
export interface PeppolUblFacts extends TransactionFacts {
  readonly root: XmlElement;
  /** The number of the Peppol business process: `01`. */
  readonly profile: string | undefined;
  /** By VAT number (also of the tax representative), else by address; `XX` when neither says. */
  readonly supplierCountry: string;
  /** As above, without the tax representative. */
  readonly ownSupplierCountry: string;
  readonly buyerCountry: string;
  /** By address alone, in capitals. */
  readonly supplierAddress: string;
  readonly buyerAddress: string;
  /** By address alone, exactly as sent. */
  readonly rawSupplierAddress: string;
  readonly rawBuyerAddress: string;
  readonly amongGermans: boolean;
  readonly suppliers: readonly XmlElement[];
  readonly buyers: readonly XmlElement[];
}

const supplier = ['cac:AccountingSupplierParty', 'cac:Party'];
const buyer = ['cac:AccountingCustomerParty', 'cac:Party'];
const country = ['cac:PostalAddress', 'cac:Country', 'cbc:IdentificationCode'];
const profileForm = /urn:fdc:peppol\.eu:2017:poacc:billing:([0-9]{2}):1.0/;

/** Reads the facts off the tree. */
export function peppolUblFacts(root: XmlElement): PeppolUblFacts {
  const supplierAddress = codeAt(root, ...supplier, ...country).toUpperCase();
  const buyerAddress = codeAt(root, ...buyer, ...country).toUpperCase();
  const profile = codeAt(root, 'cbc:ProfileID');
  const fromAddress = (party: readonly string[], address: string): string => (has(root, ...party, ...country) ? address : 'XX');
  const ownVat = vatCountry(root, supplier);
  const ownSupplierCountry = ownVat ?? fromAddress(supplier, supplierAddress);
  return {
    root,
    isInvoice: root.name === 'ubl:Invoice',
    currencies: new Set(childrenOf(root, 'cbc:DocumentCurrencyCode').map(({ text }) => text)),
    taxCurrencies: new Set(childrenOf(root, 'cbc:TaxCurrencyCode').map(({ text }) => text)),
    periodStarts: periodDates(root, 'cbc:StartDate'),
    periodEnds: periodDates(root, 'cbc:EndDate'),
    slack: { units: 2, scale: 2 },
    profile: profileForm.test(profile) ? profile.split(':')[6] : undefined,
    supplierCountry: ownVat ?? vatCountry(root, ['cac:TaxRepresentativeParty']) ?? ownSupplierCountry,
    ownSupplierCountry,
    buyerCountry: vatCountry(root, buyer) ?? fromAddress(buyer, buyerAddress),
    supplierAddress,
    buyerAddress,
    rawSupplierAddress: textAt(root, ...supplier, ...country),
    rawBuyerAddress: textAt(root, ...buyer, ...country),
    suppliers: descend(root, ...supplier),
    buyers: descend(root, ...buyer),
    amongGermans: supplierAddress === 'DE' && buyerAddress === 'DE',
  };
}

function periodDates(root: XmlElement, name: string): string[] | undefined {
  const dates = descend(root, 'cac:InvoicePeriod', name);
  return dates.length === 0 ? undefined : dates.map(({ text }) => text);
}

/** The first two letters of the VAT number. */
function vatCountry(root: XmlElement, party: readonly string[]): string | undefined {
  const scheme = descend(root, ...party, 'cac:PartyTaxScheme').find((one) => isAt(one, 'VAT', 'cac:TaxScheme', 'cbc:ID'));
  const letters = scheme === undefined ? '' : textAt(scheme, 'cbc:CompanyID').slice(0, 2);
  return letters === '' ? undefined : collapseSpace(letters).toUpperCase();
}
