import type { XmlElement } from '#standards/en16931';

import { all } from './all.ts';
import { centsAt } from './cents-at.ts';
import { dayAt } from './day-at.ts';
import type { AllowanceView, AttachmentView, InvoiceView, LineView, PartyView, PaymentView } from './invoice-view.ts';
import { readDiscounts } from './read-discounts.ts';
import { textAt } from './text-at.ts';

/** What a UBL Invoice or CreditNote says. */
export function viewUbl(root: XmlElement): InvoiceView {
  const creditNote = root.name === 'cn:CreditNote';
  const currency = textAt(root, 'cbc:DocumentCurrencyCode');
  const taxTotals = all(root, 'cac:TaxTotal');
  const taxTotal = taxTotals.find((total) => all(total, 'cbc:TaxAmount').some(({ attributes }) => attributes?.get('currencyID') === currency)) ?? taxTotals[0];
  const [sums] = all(root, 'cac:LegalMonetaryTotal');
  const [delivery] = all(root, 'cac:Delivery');
  const terms = textAt(root, 'cac:PaymentTerms/cbc:Note');
  return {
    number: textAt(root, 'cbc:ID'),
    typeCode: textAt(root, 'cbc:InvoiceTypeCode', 'cbc:CreditNoteTypeCode'),
    creditNote: creditNote || textAt(root, 'cbc:InvoiceTypeCode') === '381',
    issuedOn: dayAt(root, 'cbc:IssueDate'),
    dueOn: dayAt(root, 'cbc:DueDate') ?? dayAt(root, 'cac:PaymentMeans/cbc:PaymentDueDate'),
    taxPointOn: dayAt(root, 'cbc:TaxPointDate'),
    currency,
    buyerReference: textAt(root, 'cbc:BuyerReference'),
    orderReference: textAt(root, 'cac:OrderReference/cbc:ID'),
    salesOrderReference: textAt(root, 'cac:OrderReference/cbc:SalesOrderID'),
    contractReference: textAt(root, 'cac:ContractDocumentReference/cbc:ID'),
    projectReference: textAt(root, 'cac:ProjectReference/cbc:ID'),
    despatchReference: textAt(root, 'cac:DespatchDocumentReference/cbc:ID'),
    receiptReference: textAt(root, 'cac:ReceiptDocumentReference/cbc:ID'),
    tenderReference: textAt(root, 'cac:OriginatorDocumentReference/cbc:ID'),
    accountingReference: textAt(root, 'cbc:AccountingCost'),
    precedingInvoices: all(root, 'cac:BillingReference/cac:InvoiceDocumentReference').map((reference) => [textAt(reference, 'cbc:ID'), dayAt(reference, 'cbc:IssueDate')].filter(Boolean).join(', ')),
    notes: all(root, 'cbc:Note').map(({ text }) => text.trim()),
    from: dayAt(root, 'cac:InvoicePeriod/cbc:StartDate'),
    to: dayAt(root, 'cac:InvoicePeriod/cbc:EndDate'),
    deliveredOn: dayAt(delivery, 'cbc:ActualDeliveryDate'),
    deliveredTo: [textAt(delivery, 'cac:DeliveryParty/cac:PartyName/cbc:Name'), ...address(all(delivery, 'cac:DeliveryLocation/cac:Address')[0])].filter((part) => part !== undefined),
    seller: party(all(root, 'cac:AccountingSupplierParty/cac:Party')[0]),
    buyer: party(all(root, 'cac:AccountingCustomerParty/cac:Party')[0]),
    otherCreditor: textAt(root, 'cac:PayeeParty/cac:PartyName/cbc:Name'),
    taxRepresentative: textAt(root, 'cac:TaxRepresentativeParty/cac:PartyName/cbc:Name'),
    payments: all(root, 'cac:PaymentMeans').map(payment),
    terms,
    discounts: readDiscounts(terms),
    allowances: all(root, 'cac:AllowanceCharge').map(allowance),
    vat: all(taxTotal, 'cac:TaxSubtotal').map((part) => ({
      category: textAt(part, 'cac:TaxCategory/cbc:ID'),
      rate: textAt(part, 'cac:TaxCategory/cbc:Percent'),
      net: centsAt(part, 'cbc:TaxableAmount'),
      tax: centsAt(part, 'cbc:TaxAmount'),
      reason: textAt(part, 'cac:TaxCategory/cbc:TaxExemptionReason', 'cac:TaxCategory/cbc:TaxExemptionReasonCode'),
    })),
    totals: {
      lines: centsAt(sums, 'cbc:LineExtensionAmount'),
      allowances: centsAt(sums, 'cbc:AllowanceTotalAmount'),
      charges: centsAt(sums, 'cbc:ChargeTotalAmount'),
      net: centsAt(sums, 'cbc:TaxExclusiveAmount'),
      tax: centsAt(taxTotal, 'cbc:TaxAmount'),
      gross: centsAt(sums, 'cbc:TaxInclusiveAmount'),
      paid: centsAt(sums, 'cbc:PrepaidAmount'),
      rounding: centsAt(sums, 'cbc:PayableRoundingAmount'),
      payable: centsAt(sums, 'cbc:PayableAmount'),
    },
    attachments: all(root, 'cac:AdditionalDocumentReference').filter((reference) => textAt(reference, 'cbc:DocumentTypeCode') !== '130').map(attachment),
    lines: all(root, creditNote ? 'cac:CreditNoteLine' : 'cac:InvoiceLine').map(line),
  };
}

function party(element: XmlElement | undefined): PartyView {
  const taxes = all(element, 'cac:PartyTaxScheme').map((scheme) => ({ id: textAt(scheme, 'cbc:CompanyID'), vat: textAt(scheme, 'cac:TaxScheme/cbc:ID')?.toUpperCase() === 'VAT' }));
  return {
    name: textAt(element, 'cac:PartyLegalEntity/cbc:RegistrationName', 'cac:PartyName/cbc:Name'),
    tradingName: textAt(element, 'cac:PartyName/cbc:Name'),
    identifiers: all(element, 'cac:PartyIdentification/cbc:ID').map(({ text }) => text.trim()),
    legalId: textAt(element, 'cac:PartyLegalEntity/cbc:CompanyID'),
    legalForm: textAt(element, 'cac:PartyLegalEntity/cbc:CompanyLegalForm'),
    vatId: taxes.find(({ vat }) => vat)?.id,
    taxNumber: taxes.find(({ vat }) => !vat)?.id,
    endpoint: textAt(element, 'cbc:EndpointID'),
    address: address(all(element, 'cac:PostalAddress')[0]),
    contact: ['cac:Contact/cbc:Name', 'cac:Contact/cbc:Telephone', 'cac:Contact/cbc:ElectronicMail'].map((path) => textAt(element, path)).filter((part) => part !== undefined),
  };
}

function address(element: XmlElement | undefined): string[] {
  const town = [textAt(element, 'cbc:PostalZone'), textAt(element, 'cbc:CityName')].filter(Boolean).join(' ');
  return [textAt(element, 'cbc:StreetName'), textAt(element, 'cbc:AdditionalStreetName'), textAt(element, 'cac:AddressLine/cbc:Line'), town, textAt(element, 'cbc:CountrySubentity'), textAt(element, 'cac:Country/cbc:IdentificationCode')]
    .filter((part) => part !== undefined && part !== '') as string[];
}

function payment(element: XmlElement): PaymentView {
  return {
    code: textAt(element, 'cbc:PaymentMeansCode'),
    name: all(element, 'cbc:PaymentMeansCode')[0]?.attributes?.get('name'),
    remittance: textAt(element, 'cbc:PaymentID'),
    iban: textAt(element, 'cac:PayeeFinancialAccount/cbc:ID'),
    accountName: textAt(element, 'cac:PayeeFinancialAccount/cbc:Name'),
    bic: textAt(element, 'cac:PayeeFinancialAccount/cac:FinancialInstitutionBranch/cbc:ID'),
    mandate: textAt(element, 'cac:PaymentMandate/cbc:ID'),
    debitedIban: textAt(element, 'cac:PaymentMandate/cac:PayerFinancialAccount/cbc:ID'),
  };
}

function allowance(element: XmlElement): AllowanceView {
  const vat = [textAt(element, 'cac:TaxCategory/cbc:ID'), textAt(element, 'cac:TaxCategory/cbc:Percent')].filter(Boolean).join(' ');
  return {
    charge: textAt(element, 'cbc:ChargeIndicator') === 'true',
    amount: textAt(element, 'cbc:Amount'),
    base: textAt(element, 'cbc:BaseAmount'),
    percent: textAt(element, 'cbc:MultiplierFactorNumeric'),
    reason: textAt(element, 'cbc:AllowanceChargeReason', 'cbc:AllowanceChargeReasonCode'),
    vat: vat === '' ? undefined : vat,
  };
}

function attachment(element: XmlElement): AttachmentView {
  const [object] = all(element, 'cac:Attachment/cbc:EmbeddedDocumentBinaryObject');
  return {
    id: textAt(element, 'cbc:ID'),
    description: textAt(element, 'cbc:DocumentDescription'),
    filename: object?.attributes?.get('filename'),
    type: object?.attributes?.get('mimeCode'),
    uri: textAt(element, 'cac:Attachment/cac:ExternalReference/cbc:URI'),
    content: object?.bytes ?? object?.text,
  };
}

function line(element: XmlElement): LineView {
  const [item] = all(element, 'cac:Item');
  const [quantity] = [...all(element, 'cbc:InvoicedQuantity'), ...all(element, 'cbc:CreditedQuantity')];
  return {
    id: textAt(element, 'cbc:ID'),
    name: textAt(item, 'cbc:Name'),
    description: textAt(item, 'cbc:Description'),
    note: textAt(element, 'cbc:Note'),
    quantity: quantity?.text.trim(),
    unit: quantity?.attributes?.get('unitCode'),
    price: textAt(element, 'cac:Price/cbc:PriceAmount'),
    priceBase: textAt(element, 'cac:Price/cbc:BaseQuantity'),
    net: textAt(element, 'cbc:LineExtensionAmount'),
    vatCategory: textAt(item, 'cac:ClassifiedTaxCategory/cbc:ID'),
    vatRate: textAt(item, 'cac:ClassifiedTaxCategory/cbc:Percent'),
    sellerItem: textAt(item, 'cac:SellersItemIdentification/cbc:ID'),
    buyerItem: textAt(item, 'cac:BuyersItemIdentification/cbc:ID'),
    orderLine: textAt(element, 'cac:OrderLineReference/cbc:LineID'),
    from: dayAt(element, 'cac:InvoicePeriod/cbc:StartDate'),
    to: dayAt(element, 'cac:InvoicePeriod/cbc:EndDate'),
    allowances: all(element, 'cac:AllowanceCharge').map(allowance),
    attributes: all(item, 'cac:AdditionalItemProperty').map((property) => ({ name: textAt(property, 'cbc:Name') ?? '', value: textAt(property, 'cbc:Value') ?? '' })),
    subLines: [...all(element, 'cac:SubInvoiceLine'), ...all(element, 'cac:SubCreditNoteLine')].map(line),
  };
}
