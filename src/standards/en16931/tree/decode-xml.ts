import type { Cut } from './cut.ts';
import { findAttachments } from './find-attachments.ts';
import type { XmlProblem } from './xml-problem.ts';

type Decoded = { ok: true; source: string; cuts: readonly Cut[] } | { ok: false; problem: XmlProblem };

const declaration = /^<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/;

/**
 * Turns the bytes of an XML file into text, by its byte order mark or else by its declaration (W3C XML 1.0, 4.3.3 and appendix F).
 *
 * @param cutting whether the content of attachments is left out
 */
export function decodeXml(bytes: Uint8Array, cutting: boolean): Decoded {
  const encoding = encodingOf(bytes);
  const decode = decoderOf(encoding);
  if (decode === undefined) return { ok: false, problem: { code: 'encoding-unknown', line: 1, detail: encoding } };
  const cuts: Cut[] = [];
  let source = '';
  let from = 0;
  try {
    for (const { start, end } of cutting && !encoding.startsWith('utf-16') ? findAttachments(bytes) : []) {
      source += decode(bytes.subarray(from, start));
      cuts.push({ at: source.length, start, end });
      from = end;
    }
    source += decode(from === 0 ? bytes : bytes.subarray(from));
  } catch {
    return { ok: false, problem: { code: 'encoding-broken', line: undefined, detail: encoding } };
  }
  return { ok: true, source, cuts };
}

/** Made once: making one costs as much as reading a small file. */
const decoders = new Map<string, TextDecoder>();

function decoderOf(encoding: string): ((bytes: Uint8Array) => string) | undefined {
  switch (encoding) {
    case 'utf-8':
    case 'utf-16le':
    case 'utf-16be':
    case 'iso-8859-15':
    case 'windows-1252': {
      let decoder = decoders.get(encoding);
      if (decoder === undefined) decoders.set(encoding, (decoder = new TextDecoder(encoding, { fatal: true })));
      const known = decoder;
      return (bytes) => known.decode(bytes);
    }
    case 'iso-8859-1':
      return latin1;
    case 'us-ascii':
      return (bytes) => {
        if (bytes.some((byte) => byte > 127)) throw new TypeError('not ASCII');
        return latin1(bytes);
      };
    default:
      return undefined;
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const declared = declaration.exec(latin1(bytes.subarray(0, 300)))?.[1]?.toLowerCase();
  return declared === undefined || declared === 'utf8' ? 'utf-8' : declared === 'ascii' ? 'us-ascii' : declared === 'latin1' ? 'iso-8859-1' : declared;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
