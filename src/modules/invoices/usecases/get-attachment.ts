import { fileTypeFromBuffer } from 'file-type';

/** What XRechnung lets an invoice carry (BT-125) and every office can open; told by the content, never by the name. */
const allowed = new Map([
  ['application/pdf', 'pdf'],
  ['image/png', 'png'],
  ['image/jpeg', 'jpg'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
]);

/** An embedded file of an invoice, to be taken along; undefined when there is none of that number or its content is of no allowed kind. */
export async function getAttachment(xml: Uint8Array, number: number): Promise<{ readonly content: Uint8Array; readonly type: string; readonly filename: string } | undefined> {
  const { readInvoice } = await import('#standards/en16931');
  const { attachmentContent, viewInvoice } = await import('#standards/invoice-view');
  const read = readInvoice(xml);
  const attachment = read === undefined ? undefined : viewInvoice(read.root, read.syntax).attachments[number - 1];
  const content = attachment === undefined ? undefined : attachmentContent(attachment, xml);
  if (attachment === undefined || content === undefined || content.length === 0) return undefined;
  const found = (await fileTypeFromBuffer(content))?.mime ?? (attachment.type === 'text/csv' && isText(content) ? 'text/csv' : undefined);
  const extension = found === 'text/csv' ? 'csv' : allowed.get(found ?? '');
  if (found === undefined || extension === undefined) return undefined;
  const base = (attachment.filename ?? attachment.id ?? '').replace(/\.[A-Za-z0-9]{1,5}$/, '').replaceAll(/[^\p{L}\p{N}_ -]+/gu, '-').slice(0, 80);
  return { content, type: found, filename: `${base === '' ? `anlage-${number}` : base}.${extension}` };
}

function isText(content: Uint8Array): boolean {
  return !content.includes(0);
}
