/** What the demo shows of a mail. */
export interface ReadMail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  /** The text/plain part; of a mail without one, a note says so. */
  readonly text: string;
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/**
 * Reads the source of a mail as far as the platform's own mails need it: encoded header words (RFC 2047),
 * quoted-printable, base64 and nested multiparts (RFC 2045 f.). Not a general mail reader.
 */
export function readMail(source: Buffer): ReadMail {
  const part = splitPart(source.toString('latin1'));
  return {
    from: decodeWords(part.headers.get('from') ?? ''),
    to: decodeWords(part.headers.get('to') ?? ''),
    subject: decodeWords(part.headers.get('subject') ?? ''),
    text: findText(part) ?? '(Diese Nachricht hat keinen Textteil. / This message has no text part.)',
  };
}

function splitPart(source: string): Part {
  const end = /\r?\n\r?\n/.exec(source);
  const head = end === null ? source : source.slice(0, end.index);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end === null ? '' : source.slice(end.index + end[0].length) };
}

function findText(part: Part): string | undefined {
  const type = part.headers.get('content-type') ?? 'text/plain';
  const boundary = /^multipart\/.*boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary !== undefined) {
    const pieces = part.body.split(new RegExp(`(?:^|\\r?\\n)--${boundary.replace(/\W/g, '\\$&')}(?:--)?[ \\t]*(?:\\r?\\n|$)`));
    return pieces.slice(1).map((piece) => findText(splitPart(piece))).find((text) => text !== undefined);
  }
  if (!/^text\/plain/i.test(type)) return undefined;
  const charset = /charset="?([^";\s]+)"?/i.exec(type)?.[1] ?? 'utf-8';
  return decodeBytes(decodeTransfer(part), charset).replaceAll('\r\n', '\n').trimEnd();
}

function decodeTransfer(part: Part): Buffer {
  const encoding = (part.headers.get('content-transfer-encoding') ?? '7bit').toLowerCase();
  if (encoding === 'base64') return Buffer.from(part.body, 'base64');
  if (encoding === 'quoted-printable') return decodeQuoted(part.body.replace(/=[ \t]*\r?\n/g, ''));
  return Buffer.from(part.body, 'latin1');
}

function decodeQuoted(text: string): Buffer {
  return Buffer.from(text.replace(/=([0-9A-Fa-f]{2})/g, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1');
}

function decodeWords(header: string): string {
  return decodeBytes(Buffer.from(header, 'latin1'), 'utf-8')
    .replace(/(\?=)\s+(=\?)/g, '$1$2')
    .replace(/((?:=\?[^?]+\?[bq]\?[^?]*\?=)+)/gi, (run: string) => decodeRun(run));
}

// Neighbouring words are joined as bytes first: a writer may cut a character of several bytes between two of them.
function decodeRun(run: string): string {
  const words = [...run.matchAll(/=\?([^?]+)\?([bq])\?([^?]*)\?=/gi)];
  const bytes = words.map(([, , encoding, text = '']) =>
    encoding?.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : decodeQuoted(text.replaceAll('_', ' ')),
  );
  return decodeBytes(Buffer.concat(bytes), words[0]?.[1] ?? 'utf-8');
}

function decodeBytes(bytes: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}
