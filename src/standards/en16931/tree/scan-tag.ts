import { qualifiedName } from './qualified-name.ts';

/** A start tag, read. */
export interface Tag {
  readonly name: string;
  /** All between `<` and `>`. */
  readonly raw: string;
  /** The name as written, for the end tag to match. */
  readonly written: string;
  readonly attributes: ReadonlyMap<string, string> | undefined;
  readonly empty: boolean;
  /** Whether it holds no value but codes, so that it may be remembered for other documents. */
  readonly lasting: boolean;
  /** The tag that came next when this one was last met: a guess, tried first. */
  follower: Tag | undefined;
}

/** Namespaces by prefix; the default one under the empty prefix. */
export type Bindings = ReadonlyMap<string, string>;

/** Attributes whose values are codes, never personal. */
const codes: ReadonlySet<string> = new Set(['currencyID', 'unitCode', 'schemeID', 'listID', 'format', 'mimeCode']);
const tagName = /^(?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*)/;
const attribute = /[ \t\n]+((?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*))[ \t\n]*=[ \t\n]*(?:"([^"<&\r]*)"|'([^'<&\r]*)')/y;
const ending = /^[ \t\n]*(\/?)$/;

/**
 * Reads what stands between `<` and `>`, as long as it is of the plain kind: ASCII names, values without references. Undefined for everything else,
 * be it rare or wrong.
 *
 * @param bindings the namespaces in force; undefined for the root, which alone may declare some
 */
export function scanTag(raw: string, bindings: Bindings | undefined, limit: number): { tag: Tag; bindings: Bindings } | undefined {
  // Line ends of Windows; others with a carriage return are left to the full parser.
  const text = raw.replaceAll('\r\n', '\n');
  const [written, prefix = '', local = ''] = tagName.exec(text) ?? [];
  if (written === undefined) return undefined;
  const attributes: { full: string; prefix: string; local: string; value: string }[] = [];
  let at = written.length;
  for (;;) {
    attribute.lastIndex = at;
    const match = attribute.exec(text);
    if (match === null) break;
    const [whole, full = '', ownPrefix = '', ownLocal = '', double, single] = match;
    attributes.push({ full, prefix: ownPrefix, local: ownLocal, value: (double ?? single ?? '').replace(/[\t\n]/g, ' ') });
    at += whole.length;
  }
  const end = ending.exec(text.slice(at));
  if (end === null || attributes.length > limit) return undefined;
  const force = bindings ?? declared(attributes);
  if (force === undefined) return undefined;
  const uri = force.get(prefix);
  if (uri === undefined && prefix !== '') return undefined;
  let own: Map<string, string> | undefined;
  for (const one of attributes) {
    if (one.prefix === 'xmlns' || one.full === 'xmlns') {
      if (bindings !== undefined) return undefined;
      continue;
    }
    const attributeUri = one.prefix === '' ? '' : force.get(one.prefix);
    if (attributeUri === undefined) return undefined;
    const name = qualifiedName(attributeUri, one.local);
    own ??= new Map();
    if (own.has(name)) return undefined;
    own.set(name, one.value);
  }
  const lasting = raw.length < 100 && attributes.every(({ full }) => codes.has(full));
  const name = qualifiedName(uri ?? '', local);
  return { tag: { name, raw, written, attributes: own, empty: end[1] === '/', lasting, follower: undefined }, bindings: force };
}

function declared(attributes: readonly { full: string; prefix: string; local: string; value: string }[]): Bindings | undefined {
  const bindings = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);
  for (const { full, prefix, local, value } of attributes) {
    if (prefix !== 'xmlns' && full !== 'xmlns') continue;
    const key = full === 'xmlns' ? '' : local;
    const reserved = key === 'xml' || key === 'xmlns' || value.startsWith('http://www.w3.org/XML/') || value.startsWith('http://www.w3.org/2000/xmlns');
    if (reserved || value === '' || bindings.has(key)) return undefined;
    bindings.set(key, value);
  }
  return bindings;
}
