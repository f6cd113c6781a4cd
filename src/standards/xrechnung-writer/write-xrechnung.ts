import { discountTerms } from './discount-terms.ts';
import type { InvoiceDraft, VatKind } from './invoice-draft.ts';
import { invoiceTotals, type InvoiceTotals } from './invoice-totals.ts';

const specification = 'urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0';
const profile = 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0';
const categories = { standard: 'S', reduced: 'S', exempt: 'E', smallBusiness: 'E' } as const satisfies Record<VatKind, string>;
/** What the law asks a small business to say on its invoices (UStDV § 34a). */
const smallBusinessReason = 'Kein Ausweis von Umsatzsteuer, da Kleinunternehmer gemäß § 19 UStG';

/** The invoice as XRechnung 3.0.2, UBL Invoice, UTF-8. */
export function writeXRechnung(draft: InvoiceDraft): string {
  const totals = invoiceTotals(draft.lines);
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">\n' +
    [
      of('CustomizationID', specification), of('ProfileID', profile), of('ID', draft.number), of('IssueDate', draft.issuedOn), of('DueDate', draft.dueOn),
      of('InvoiceTypeCode', '380'), of('Note', draft.note), of('DocumentCurrencyCode', 'EUR'), of('BuyerReference', draft.leitwegId),
      group('OrderReference', of('ID', draft.orderReference)), group('ContractDocumentReference', of('ID', draft.contractReference)),
      seller(draft), buyer(draft), group('Delivery', of('ActualDeliveryDate', draft.deliveredOn)), payment(draft),
      group('PaymentTerms', draft.discounts.length === 0 ? '' : of('Note', discountTerms(draft.discounts))),
      taxes(draft, totals), sums(totals), ...draft.lines.map((line, index) => lineOf(line, index, totals.lines[index] ?? 0)),
    ].filter((part) => part !== '').join('\n') +
    '\n</Invoice>\n'
  );
}

function seller({ seller: party }: InvoiceDraft): string {
  return group('AccountingSupplierParty', group('Party',
    `<cbc:EndpointID schemeID="EM">${escaped(party.email)}</cbc:EndpointID>` +
    // EN 16931 wants a number by which the seller is known; who has no VAT number is known by the tax number (BR-CO-26).
    group('PartyIdentification', party.vatId === undefined ? of('ID', party.taxNumber) : '') + address(party) +
    group('PartyTaxScheme', party.vatId === undefined ? '' : of('CompanyID', party.vatId) + group('TaxScheme', of('ID', 'VAT'))) +
    group('PartyTaxScheme', party.taxNumber === undefined ? '' : of('CompanyID', party.taxNumber) + group('TaxScheme', of('ID', 'FC'))) +
    group('PartyLegalEntity', of('RegistrationName', party.name)) +
    group('Contact', of('Name', party.contact) + of('Telephone', party.phone) + of('ElectronicMail', party.email))));
}

function buyer({ buyer: party }: InvoiceDraft): string {
  return group('AccountingCustomerParty', group('Party',
    `<cbc:EndpointID schemeID="EM">${escaped(party.email)}</cbc:EndpointID>${address(party)}${group('PartyLegalEntity', of('RegistrationName', party.name))}`));
}

function address({ street, city, postcode }: { readonly street: string; readonly city: string; readonly postcode: string }): string {
  return group('PostalAddress', of('StreetName', street) + of('CityName', city) + of('PostalZone', postcode) + group('Country', of('IdentificationCode', 'DE')));
}

function payment({ iban, accountName, remittance }: InvoiceDraft): string {
  return group('PaymentMeans', of('PaymentMeansCode', '58') + of('PaymentID', remittance) + group('PayeeFinancialAccount', of('ID', iban.replaceAll(' ', '').toUpperCase()) + of('Name', accountName)));
}

function taxes({ exemptionReason }: InvoiceDraft, totals: InvoiceTotals): string {
  // The two reasons of exemption share a category, and EN 16931 wants one entry for each category and rate.
  const entries = [...Map.groupBy(totals.vat, ({ kind, percent }) => `${categories[kind]} ${percent}`).values()];
  const subtotals = entries.map((parts) => {
    const [first] = parts;
    const kind = first?.kind ?? 'standard';
    const reason = parts.some((part) => part.kind === 'smallBusiness') ? smallBusinessReason : kind === 'exempt' ? exemptionReason : undefined;
    const add = (key: 'net' | 'tax') => parts.reduce((sum, part) => sum + part[key], 0);
    return group('TaxSubtotal', money('TaxableAmount', add('net')) + money('TaxAmount', add('tax')) + group('TaxCategory', category(kind, first?.percent ?? 0, reason)));
  });
  return group('TaxTotal', money('TaxAmount', totals.tax) + subtotals.join(''));
}

function sums({ net, gross }: InvoiceTotals): string {
  return group('LegalMonetaryTotal', money('LineExtensionAmount', net) + money('TaxExclusiveAmount', net) + money('TaxInclusiveAmount', gross) + money('PayableAmount', gross));
}

function lineOf(line: InvoiceDraft['lines'][number], index: number, net: number): string {
  const percent = line.vat === 'standard' ? 19 : line.vat === 'reduced' ? 7 : 0;
  return group('InvoiceLine',
    of('ID', String(index + 1)) + `<cbc:InvoicedQuantity unitCode="${escaped(line.unit)}">${fourDecimals(line.quantity)}</cbc:InvoicedQuantity>` + money('LineExtensionAmount', net) +
    group('Item', of('Description', line.description) + of('Name', line.name) + group('ClassifiedTaxCategory', category(line.vat, percent, undefined))) +
    group('Price', `<cbc:PriceAmount currencyID="EUR">${fourDecimals(line.price)}</cbc:PriceAmount>`));
}

function category(kind: VatKind, percent: number, reason: string | undefined): string {
  return of('ID', categories[kind]) + of('Percent', String(percent)) + of('TaxExemptionReason', reason) + group('TaxScheme', of('ID', 'VAT'));
}

function money(name: string, cents: number): string {
  const size = Math.abs(cents);
  return `<cbc:${name} currencyID="EUR">${cents < 0 ? '-' : ''}${Math.trunc(size / 100)}.${String(size % 100).padStart(2, '0')}</cbc:${name}>`;
}

function fourDecimals(value: number): string {
  const size = Math.abs(value);
  const decimals = String(size % 10_000).padStart(4, '0').replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${Math.trunc(size / 10_000)}${decimals === '' ? '' : `.${decimals}`}`;
}

function of(name: string, value: string | undefined): string {
  return value === undefined || value === '' ? '' : `<cbc:${name}>${escaped(value)}</cbc:${name}>`;
}

function group(name: string, content: string): string {
  return content === '' ? '' : `<cac:${name}>${content}</cac:${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\r', '&#13;');
}
