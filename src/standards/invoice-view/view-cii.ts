import type { XmlElement } from '#standards/en16931';

import { all } from './all.ts';
import { centsAt } from './cents-at.ts';
import { dayAt } from './day-at.ts';
import type { AllowanceView, AttachmentView, InvoiceView, LineView, PartyView, PaymentView } from './invoice-view.ts';
import { readDiscounts } from './read-discounts.ts';
import { textAt } from './text-at.ts';

const period = 'ram:BillingSpecifiedPeriod';

/** What a CII invoice says. */
export function viewCii(root: XmlElement): InvoiceView {
  const [document] = all(root, 'rsm:ExchangedDocument');
  const [transaction] = all(root, 'rsm:SupplyChainTradeTransaction');
  const [agreement] = all(transaction, 'ram:ApplicableHeaderTradeAgreement');
  const [delivery] = all(transaction, 'ram:ApplicableHeaderTradeDelivery');
  const [settlement] = all(transaction, 'ram:ApplicableHeaderTradeSettlement');
  const [sums] = all(settlement, 'ram:SpecifiedTradeSettlementHeaderMonetarySummation');
  const currency = textAt(settlement, 'ram:InvoiceCurrencyCode');
  const typeCode = textAt(document, 'ram:TypeCode');
  const terms = textAt(settlement, 'ram:SpecifiedTradePaymentTerms/ram:Description');
  const references = all(agreement, 'ram:AdditionalReferencedDocument');
  const remittance = textAt(settlement, 'ram:PaymentReference');
  const mandate = textAt(settlement, 'ram:SpecifiedTradePaymentTerms/ram:DirectDebitMandateID');
  return {
    number: textAt(document, 'ram:ID'),
    typeCode,
    creditNote: typeCode === '381',
    issuedOn: dayAt(document, 'ram:IssueDateTime/udt:DateTimeString'),
    dueOn: dayAt(settlement, 'ram:SpecifiedTradePaymentTerms/ram:DueDateDateTime/udt:DateTimeString'),
    taxPointOn: dayAt(settlement, 'ram:ApplicableTradeTax/ram:TaxPointDate/udt:DateString'),
    currency,
    buyerReference: textAt(agreement, 'ram:BuyerReference'),
    orderReference: textAt(agreement, 'ram:BuyerOrderReferencedDocument/ram:IssuerAssignedID'),
    salesOrderReference: textAt(agreement, 'ram:SellerOrderReferencedDocument/ram:IssuerAssignedID'),
    contractReference: textAt(agreement, 'ram:ContractReferencedDocument/ram:IssuerAssignedID'),
    projectReference: textAt(agreement, 'ram:SpecifiedProcuringProject/ram:ID'),
    despatchReference: textAt(delivery, 'ram:DespatchAdviceReferencedDocument/ram:IssuerAssignedID'),
    receiptReference: textAt(delivery, 'ram:ReceivingAdviceReferencedDocument/ram:IssuerAssignedID'),
    tenderReference: references.filter((reference) => textAt(reference, 'ram:TypeCode') === '50').map((reference) => textAt(reference, 'ram:IssuerAssignedID'))[0],
    accountingReference: textAt(settlement, 'ram:ReceivableSpecifiedTradeAccountingAccount/ram:ID'),
    precedingInvoices: all(settlement, 'ram:InvoiceReferencedDocument').map((reference) => [textAt(reference, 'ram:IssuerAssignedID'), dayAt(reference, 'ram:FormattedIssueDateTime/qdt:DateTimeString')].filter(Boolean).join(', ')),
    notes: all(document, 'ram:IncludedNote/ram:Content').map(({ text }) => text.trim()),
    from: dayAt(settlement, `${period}/ram:StartDateTime/udt:DateTimeString`),
    to: dayAt(settlement, `${period}/ram:EndDateTime/udt:DateTimeString`),
    deliveredOn: dayAt(delivery, 'ram:ActualDeliverySupplyChainEvent/ram:OccurrenceDateTime/udt:DateTimeString'),
    deliveredTo: [textAt(delivery, 'ram:ShipToTradeParty/ram:Name'), ...address(all(delivery, 'ram:ShipToTradeParty/ram:PostalTradeAddress')[0])].filter((part) => part !== undefined),
    seller: party(all(agreement, 'ram:SellerTradeParty')[0]),
    buyer: party(all(agreement, 'ram:BuyerTradeParty')[0]),
    otherCreditor: textAt(settlement, 'ram:PayeeTradeParty/ram:Name'),
    taxRepresentative: textAt(agreement, 'ram:SellerTaxRepresentativeTradeParty/ram:Name'),
    payments: all(settlement, 'ram:SpecifiedTradeSettlementPaymentMeans').map((means) => payment(means, remittance, mandate)),
    terms,
    discounts: readDiscounts(terms),
    allowances: all(settlement, 'ram:SpecifiedTradeAllowanceCharge').map(allowance),
    vat: all(settlement, 'ram:ApplicableTradeTax').map((part) => ({
      category: textAt(part, 'ram:CategoryCode'),
      rate: textAt(part, 'ram:RateApplicablePercent'),
      net: centsAt(part, 'ram:BasisAmount'),
      tax: centsAt(part, 'ram:CalculatedAmount'),
      reason: textAt(part, 'ram:ExemptionReason', 'ram:ExemptionReasonCode'),
    })),
    totals: {
      lines: centsAt(sums, 'ram:LineTotalAmount'),
      allowances: centsAt(sums, 'ram:AllowanceTotalAmount'),
      charges: centsAt(sums, 'ram:ChargeTotalAmount'),
      net: centsAt(sums, 'ram:TaxBasisTotalAmount'),
      tax: taxTotal(sums, currency),
      gross: centsAt(sums, 'ram:GrandTotalAmount'),
      paid: centsAt(sums, 'ram:TotalPrepaidAmount'),
      rounding: centsAt(sums, 'ram:RoundingAmount'),
      payable: centsAt(sums, 'ram:DuePayableAmount'),
    },
    attachments: references.filter((reference) => textAt(reference, 'ram:TypeCode') === '916').map(attachment),
    lines: lines(transaction),
  };
}

/** The amount in the currency of the invoice; a second one may stand beside it. */
function taxTotal(sums: XmlElement | undefined, currency: string | undefined): number | undefined {
  if (sums === undefined) return undefined;
  const children = sums.children.filter(({ name, attributes }) => name !== 'ram:TaxTotalAmount' || (attributes?.get('currencyID') ?? currency) === currency);
  return centsAt({ ...sums, children }, 'ram:TaxTotalAmount');
}

function party(element: XmlElement | undefined): PartyView {
  const taxes = all(element, 'ram:SpecifiedTaxRegistration/ram:ID');
  return {
    name: textAt(element, 'ram:Name'),
    tradingName: textAt(element, 'ram:SpecifiedLegalOrganization/ram:TradingBusinessName'),
    identifiers: [...all(element, 'ram:ID'), ...all(element, 'ram:GlobalID')].map(({ text }) => text.trim()),
    legalId: textAt(element, 'ram:SpecifiedLegalOrganization/ram:ID'),
    legalForm: textAt(element, 'ram:Description'),
    vatId: taxes.find(({ attributes }) => attributes?.get('schemeID') === 'VA')?.text.trim(),
    taxNumber: taxes.find(({ attributes }) => attributes?.get('schemeID') === 'FC')?.text.trim(),
    endpoint: textAt(element, 'ram:URIUniversalCommunication/ram:URIID'),
    address: address(all(element, 'ram:PostalTradeAddress')[0]),
    contact: ['ram:PersonName', 'ram:DepartmentName', 'ram:TelephoneUniversalCommunication/ram:CompleteNumber', 'ram:EmailURIUniversalCommunication/ram:URIID'].map((path) => textAt(element, `ram:DefinedTradeContact/${path}`)).filter((part) => part !== undefined),
  };
}

function address(element: XmlElement | undefined): string[] {
  const town = [textAt(element, 'ram:PostcodeCode'), textAt(element, 'ram:CityName')].filter(Boolean).join(' ');
  return [textAt(element, 'ram:LineOne'), textAt(element, 'ram:LineTwo'), textAt(element, 'ram:LineThree'), town, textAt(element, 'ram:CountrySubDivisionName'), textAt(element, 'ram:CountryID')]
    .filter((part) => part !== undefined && part !== '') as string[];
}

function payment(element: XmlElement, remittance: string | undefined, mandate: string | undefined): PaymentView {
  return {
    code: textAt(element, 'ram:TypeCode'),
    name: textAt(element, 'ram:Information'),
    remittance,
    iban: textAt(element, 'ram:PayeePartyCreditorFinancialAccount/ram:IBANID', 'ram:PayeePartyCreditorFinancialAccount/ram:ProprietaryID'),
    accountName: textAt(element, 'ram:PayeePartyCreditorFinancialAccount/ram:AccountName'),
    bic: textAt(element, 'ram:PayeeSpecifiedCreditorFinancialInstitution/ram:BICID'),
    mandate,
    debitedIban: textAt(element, 'ram:PayerPartyDebtorFinancialAccount/ram:IBANID'),
  };
}

function allowance(element: XmlElement): AllowanceView {
  const vat = [textAt(element, 'ram:CategoryTradeTax/ram:CategoryCode'), textAt(element, 'ram:CategoryTradeTax/ram:RateApplicablePercent')].filter(Boolean).join(' ');
  return {
    charge: textAt(element, 'ram:ChargeIndicator/udt:Indicator') === 'true',
    amount: textAt(element, 'ram:ActualAmount'),
    base: textAt(element, 'ram:BasisAmount'),
    percent: textAt(element, 'ram:CalculationPercent'),
    reason: textAt(element, 'ram:Reason', 'ram:ReasonCode'),
    vat: vat === '' ? undefined : vat,
  };
}

function attachment(element: XmlElement): AttachmentView {
  const [object] = all(element, 'ram:AttachmentBinaryObject');
  return {
    id: textAt(element, 'ram:IssuerAssignedID'),
    description: textAt(element, 'ram:Name'),
    filename: object?.attributes?.get('filename'),
    type: object?.attributes?.get('mimeCode'),
    uri: textAt(element, 'ram:URIID'),
    content: object?.bytes ?? object?.text,
  };
}

/** Sub lines name their parent and stand beside it (XRechnung Extension). */
function lines(transaction: XmlElement | undefined): LineView[] {
  const items = all(transaction, 'ram:IncludedSupplyChainTradeLineItem');
  const parentOf = (item: XmlElement) => textAt(item, 'ram:AssociatedDocumentLineDocument/ram:ParentLineID');
  const idOf = (item: XmlElement) => textAt(item, 'ram:AssociatedDocumentLineDocument/ram:LineID');
  const ids = new Set(items.map(idOf));
  const byParent = Map.groupBy(items, (item) => { const parent = parentOf(item); return parent === idOf(item) || !ids.has(parent) ? undefined : parent; });
  const below = (id: string | undefined, depth: number): LineView[] => (depth > deepest ? [] : (byParent.get(id) ?? []).map((item) => line(item, idOf(item) === undefined ? [] : below(idOf(item), depth + 1))));
  return below(undefined, 0);
}
const deepest = 10;

function line(element: XmlElement, subLines: readonly LineView[]): LineView {
  const [product] = all(element, 'ram:SpecifiedTradeProduct');
  const [agreement] = all(element, 'ram:SpecifiedLineTradeAgreement');
  const [settlement] = all(element, 'ram:SpecifiedLineTradeSettlement');
  const [quantity] = all(element, 'ram:SpecifiedLineTradeDelivery/ram:BilledQuantity');
  return {
    id: textAt(element, 'ram:AssociatedDocumentLineDocument/ram:LineID'),
    name: textAt(product, 'ram:Name'),
    description: textAt(product, 'ram:Description'),
    note: textAt(element, 'ram:AssociatedDocumentLineDocument/ram:IncludedNote/ram:Content'),
    quantity: quantity?.text.trim(),
    unit: quantity?.attributes?.get('unitCode'),
    price: textAt(agreement, 'ram:NetPriceProductTradePrice/ram:ChargeAmount'),
    priceBase: textAt(agreement, 'ram:NetPriceProductTradePrice/ram:BasisQuantity'),
    net: textAt(settlement, 'ram:SpecifiedTradeSettlementLineMonetarySummation/ram:LineTotalAmount'),
    vatCategory: textAt(settlement, 'ram:ApplicableTradeTax/ram:CategoryCode'),
    vatRate: textAt(settlement, 'ram:ApplicableTradeTax/ram:RateApplicablePercent'),
    sellerItem: textAt(product, 'ram:SellerAssignedID'),
    buyerItem: textAt(product, 'ram:BuyerAssignedID'),
    orderLine: textAt(agreement, 'ram:BuyerOrderReferencedDocument/ram:LineID'),
    from: dayAt(settlement, `${period}/ram:StartDateTime/udt:DateTimeString`),
    to: dayAt(settlement, `${period}/ram:EndDateTime/udt:DateTimeString`),
    allowances: all(settlement, 'ram:SpecifiedTradeAllowanceCharge').map(allowance),
    attributes: all(product, 'ram:ApplicableProductCharacteristic').map((property) => ({ name: textAt(property, 'ram:Description') ?? '', value: textAt(property, 'ram:Value') ?? '' })),
    subLines,
  };
}
