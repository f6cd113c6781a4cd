import type { AttachmentView } from './invoice-view.ts';

/** The bytes of an embedded attachment, from the XML they stand in; undefined when it is only linked. */
export function attachmentContent({ content }: AttachmentView, xml: Uint8Array): Uint8Array | undefined {
  if (content === undefined) return undefined;
  const base64 = typeof content === 'string' ? content : Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength).toString('latin1', content.start, content.end);
  return Buffer.from(base64, 'base64');
}
