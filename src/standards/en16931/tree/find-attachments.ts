import { isBase64 } from './is-base64.ts';

/** Content shorter than this is not worth the detour. */
const worthCutting = 512;
const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const quotes: readonly number[] = [0x22, 0x27];

/**
 * Looks for the content of attachments in the bytes of a file: what stands between a tag that ends in `BinaryObject …>` and the next `</`, is long and is base64.
 * Only the reader of the file can say whether a place really is such an element: it may be a comment.
 */
export function findAttachments(bytes: Uint8Array): { start: number; end: number }[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: { start: number; end: number }[] = [];
  let mark = file.indexOf('BinaryObject');
  while (mark >= 0) {
    const start = tagEnd(file, mark);
    if (start < 0) break;
    const end = file.indexOf(lessThan, start);
    if (end < 0) break;
    if (end - start >= worthCutting && file[end + 1] === slash && isBase64(file.toString('latin1', start, end))) found.push({ start, end });
    // No tag begins before that end, and no place is looked at twice, however the file is made.
    mark = file.indexOf('BinaryObject', end);
  }
  return found;
}

/** The offset after the `>` of a tag, which may also stand inside a quoted value; −1 when there is none. */
function tagEnd(file: Buffer, from: number): number {
  for (let at = from; at < file.length; at++) {
    const byte = file[at] ?? 0;
    if (byte === greaterThan) return at + 1;
    if (!quotes.includes(byte)) continue;
    at = file.indexOf(byte, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}
