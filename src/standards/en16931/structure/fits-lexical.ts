import { parseDecimal } from '../decimal/parse-decimal.ts';
import { collapseSpace } from '../tree/collapse-space.ts';
import { isBase64 } from '../tree/is-base64.ts';
import type { Lexical } from './lexical.ts';

const dayParts = /^(-?(?:[1-9]\d{3,}|0\d{3}))-(\d\d)-(\d\d)$/;
const timeParts = /^(\d\d):(\d\d):(\d\d)(?:\.(\d+))?$/;
const zone = /(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))$/;
const languageTag = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** Whether a text is written as the lexical type wants; white space around it never matters. */
export function fitsLexical(lexical: Lexical, text: string): boolean {
  switch (lexical) {
    case 'string':
      return true;
    case 'decimal':
      return parseDecimal(text) !== undefined;
    case 'boolean': {
      const value = collapseSpace(text);
      return value === 'true' || value === 'false' || value === '1' || value === '0';
    }
    case 'date':
      return isDay(collapseSpace(text).replace(zone, ''));
    case 'time':
      return isTime(collapseSpace(text).replace(zone, ''));
    case 'dateTime': {
      const [day = '', time = '', ...rest] = collapseSpace(text).replace(zone, '').split('T');
      return rest.length === 0 && isDay(day) && isTime(time);
    }
    case 'base64Binary':
      return isBase64(text);
    case 'language':
      return languageTag.test(collapseSpace(text));
    case 'anyURI':
      return isUri(collapseSpace(text));
  }
}

function isDay(text: string): boolean {
  const [, year, month, day] = dayParts.exec(text) ?? [];
  if (year === undefined || /^-?0000$/.test(year)) return false;
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1) return false;
  const y = BigInt(year);
  const leap = y % 4n === 0n && (y % 100n !== 0n || y % 400n === 0n);
  return d <= (m === 2 ? (leap ? 29 : 28) : m === 4 || m === 6 || m === 9 || m === 11 ? 30 : 31);
}

function isTime(text: string): boolean {
  const [, hour, minute, second, fraction = ''] = timeParts.exec(text) ?? [];
  if (hour === undefined) return false;
  if (hour === '24') return minute === '00' && second === '00' && /^0*$/.test(fraction);
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

/** RFC 3986 in parts: unreserved characters, delimiters and escapes; then a reference with or without scheme and authority. */
const plain = String.raw`(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})`;
const authority = String.raw`(?:(?:${plain}|:)*@)?(?:\[[^[\]/?#@]*\]|${plain}*)(?::\d*)?`;
const segments = String.raw`(?:${plain}|[:@/])*`;
const tail = String.raw`(?:\?(?:${plain}|[:@/?])*)?(?:#(?:${plain}|[:@/?])*)?`;
const absolute = new RegExp(`^[A-Za-z][A-Za-z0-9+.-]*:(?://${authority}(?:/${segments})?|(?!//)${segments})${tail}$`);
const relative = new RegExp(`^(?://${authority}(?:/${segments})?|(?!//)(?:${plain}|@)*(?:/${segments})?)${tail}$`);

/** Whether a text is a URI once the characters that XML Schema allows beyond RFC 3986 are escaped (XML Schema Part 2, 3.2.17). */
function isUri(text: string): boolean {
  const escaped = text.replace(/[^\x21-\x7e]|[<>"{}|\\^`]/g, '_');
  return absolute.test(escaped) || relative.test(escaped);
}
