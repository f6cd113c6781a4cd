export { attachmentContent } from './attachment-content.ts';
export type { AllowanceView, AttachmentView, InvoiceView, LineView, PartyView, PaymentView, TermsDiscount } from './invoice-view.ts';
export { viewInvoice } from './view-invoice.ts';
