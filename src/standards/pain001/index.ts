export { sepaText } from './sepa-text.ts';
export { writeCreditTransfers, type CreditTransfer, type CreditTransferRefusal, type CreditTransferRun, type SepaParty } from './write-credit-transfers.ts';
