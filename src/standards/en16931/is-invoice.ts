import type { XmlElement } from './tree/xml-element.ts';

/** Whether a document is a whole invoice or credit note, not a fragment of one and nothing else. */
export function isInvoice({ name }: XmlElement): boolean {
  return name === 'ubl:Invoice' || name === 'cn:CreditNote' || name === 'rsm:CrossIndustryInvoice';
}
