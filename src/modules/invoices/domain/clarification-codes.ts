/**
 * Why an invoice is sent back: the clarification reasons of the Peppol Invoice Response (list OPStatusReason) that an administration meets.
 * The words for them stand in the texts.
 */
export const clarificationCodes = ['REF', 'LEG', 'REC', 'QUA', 'DEL', 'PRI', 'QTY', 'ITM', 'PAY', 'UNR', 'FIN', 'PPD', 'OTH'] as const;
export type ClarificationCode = (typeof clarificationCodes)[number];
