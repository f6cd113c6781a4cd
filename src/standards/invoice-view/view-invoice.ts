import type { Syntax, XmlElement } from '#standards/en16931';

import type { InvoiceView } from './invoice-view.ts';
import { viewCii } from './view-cii.ts';
import { viewUbl } from './view-ubl.ts';

/** What the invoice says; never throws. */
export function viewInvoice(root: XmlElement, syntax: Syntax): InvoiceView {
  return syntax === 'ubl' ? viewUbl(root) : viewCii(root);
}
