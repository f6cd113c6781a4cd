const transaction = 'rsm:SupplyChainTradeTransaction';
const agreement = [transaction, 'ram:ApplicableHeaderTradeAgreement'] as const;
const settlement = [transaction, 'ram:ApplicableHeaderTradeSettlement'] as const;

/** Where things stand in a CII invoice, as steps from the root. */
export const places = {
  transaction: [transaction],
  agreement,
  delivery: [transaction, 'ram:ApplicableHeaderTradeDelivery'],
  settlement,
  lines: [transaction, 'ram:IncludedSupplyChainTradeLineItem'],
  seller: [...agreement, 'ram:SellerTradeParty'],
  buyer: [...agreement, 'ram:BuyerTradeParty'],
  taxRepresentative: [...agreement, 'ram:SellerTaxRepresentativeTradeParty'],
  documentType: ['rsm:ExchangedDocument', 'ram:TypeCode'],
  specification: ['rsm:ExchangedDocumentContext', 'ram:GuidelineSpecifiedDocumentContextParameter', 'ram:ID'],
  means: [...settlement, 'ram:SpecifiedTradeSettlementPaymentMeans'],
} as const;
