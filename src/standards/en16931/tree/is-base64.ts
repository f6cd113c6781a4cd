/** A part of the language that TypeScript's library for our target does not know yet, and Node.js before 25 has not. */
interface Base64Reader {
  fromBase64?(text: string, options: { lastChunkHandling: 'strict' }): Uint8Array;
}
const reader = Uint8Array as Base64Reader;

/** Whether a text is base64: its alphabet, padded to whole groups of four, with white space anywhere. */
export function isBase64(text: string): boolean {
  if (reader.fromBase64 === undefined) return isBase64Slowly(text);
  try {
    reader.fromBase64(text, { lastChunkHandling: 'strict' });
    return true;
  } catch {
    return false;
  }
}

const alphabet = /^[A-Za-z0-9+/]*={0,2}$/;

function isBase64Slowly(text: string): boolean {
  const value = text.replace(/[ \t\r\n]+/g, '');
  if (value.length % 4 !== 0 || !alphabet.test(value)) return false;
  // The bits that padding leaves over must be zero: the last letter before `==` is one of 4, before `=` one of 16.
  if (value.endsWith('==')) return 'AQgw'.includes(value.charAt(value.length - 3));
  return !value.endsWith('=') || 'AEIMQUYcgkosw048'.includes(value.charAt(value.length - 2));
}
