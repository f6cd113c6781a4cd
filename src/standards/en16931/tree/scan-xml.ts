import type { Cut } from './cut.ts';
import { detached } from './detached.ts';
import { isBlank } from './is-blank.ts';
import type { LineIndex } from './line-index.ts';
import { scanTag, type Bindings, type Tag } from './scan-tag.ts';
import { TreeElement } from './tree-element.ts';
import type { TreeLimits } from './tree-limits.ts';
import type { XmlElement } from './xml-element.ts';
import type { XmlProblem } from './xml-problem.ts';

const declaration = /^<\?xml[ \t\n]+version=(?:"1\.0"|'1\.0')(?:[ \t\n]+encoding=(?:"[A-Za-z][A-Za-z0-9._-]*"|'[A-Za-z][A-Za-z0-9._-]*'))?(?:[ \t\n]+standalone=(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\n]*\?>/;
// Everything XML 1.0 forbids in a text that was decoded strictly; surrogates come in pairs there.
const forbidden = /[^\t\n\r -\ufffd]/;
const reference = /&(?:(amp|lt|gt|quot|apos);)?/g;
const meant: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** No tag of an invoice is longer. */
const longest = 16_384;

/**
 * Reads XML of the plain kind, which nearly all invoices are: namespaces declared on the root, ASCII names, the five predefined references, comments.
 * Undefined for everything else, be it rare or wrong: then the full parser reads and judges. White space between elements is left out.
 */
export function scanXml(source: string, cuts: readonly Cut[], lines: LineIndex, limits: TreeLimits): { ok: true; root: XmlElement } | { ok: false; problem: XmlProblem } | undefined {
  if (source.includes(']]>')) return undefined;
  return new Scan(source, cuts, lines, limits).run();
}

class Scan {
  readonly #source: string;
  readonly #cuts: readonly Cut[];
  readonly #limits: TreeLimits;
  readonly #lines: LineIndex;
  readonly #returns: boolean;
  /** Tags that hold values of this document. */
  readonly #tags = new Map<string, Tag>();
  /** Tags that hold none, known from documents that began alike. */
  #names = new Map<string, Tag>();
  #bindings: Bindings | undefined;
  #nextReference: number;

  constructor(source: string, cuts: readonly Cut[], lines: LineIndex, limits: TreeLimits) {
    this.#source = source;
    this.#cuts = cuts;
    this.#limits = limits;
    this.#lines = lines;
    this.#returns = source.includes('\r');
    this.#nextReference = this.#following('&', 0);
  }

  run(): ReturnType<typeof scanXml> {
    const source = this.#source;
    const { depth: deepest, elements: most } = this.#limits;
    let at = this.#prolog();
    if (at < 0) return undefined;
    const open: Tag[] = [];
    let root: TreeElement | undefined;
    let element: TreeElement | undefined;
    let last: Tag | undefined;
    let elements = 0;
    let cut = 0;
    let cutAt = this.#cuts[0]?.at ?? -1;
    for (;;) {
      // `at` is on a `<`.
      const next = source.charCodeAt(at + 1);
      if (next === 47) {
        const tag = open.pop();
        if (tag === undefined || element === undefined) return undefined;
        const end = at + 2 + tag.written.length;
        if (!source.startsWith(tag.written, at + 2) || source.charCodeAt(end) !== 62) return undefined;
        at = end + 1;
        element = element.parent;
        if (element === undefined) break;
      } else if (next === 33) {
        at = this.#comment(at);
        if (at < 0) return undefined;
      } else {
        const guess = last?.follower;
        let tag: Tag | undefined;
        let end = at + 1 + (guess?.raw.length ?? 0);
        if (guess !== undefined && source.charCodeAt(end) === 62 && source.startsWith(guess.raw, at + 1)) {
          tag = guess;
        } else {
          end = source.indexOf('>', at);
          if (end < 0) return undefined;
          tag = this.#tag(source.slice(at + 1, end));
          if (tag === undefined) return undefined;
          // What is kept for other documents must not lead to values of this one.
          if (last !== undefined && (tag.lasting || !last.lasting)) last.follower = tag;
        }
        last = tag;
        // To read this much a second time would help nobody.
        if (++elements > most) return { ok: false, problem: { code: 'too-large', line: this.#lines.lineAt(at), detail: `more than ${most} elements` } };
        if (element !== undefined && element.text !== '' && element.children.length === 0 && isBlank(element.text)) element.text = '';
        const child: TreeElement = new TreeElement(tag.name, element, tag.attributes, at, this.#lines);
        root ??= child;
        at = end + 1;
        if (!tag.empty) {
          if (open.push(tag) > deepest) return undefined;
          element = child;
        } else if (element === undefined) {
          break;
        }
      }
      if (at === cutAt) {
        if (element === undefined || element.children.length > 0 || element.text !== '' || !element.name.endsWith('BinaryObject')) return undefined;
        element.bytes = this.#cuts[cut];
        cut++;
        cutAt = this.#cuts[cut]?.at ?? -1;
      }
      let code = source.charCodeAt(at);
      if (code === 60) continue;
      const text = at;
      while (code === 32 || code === 10 || code === 13 || code === 9) code = source.charCodeAt(++at);
      const blank = code === 60;
      if (!blank) at = source.indexOf('<', at);
      if (at < 0 || element === undefined) return undefined;
      const after = source.charCodeAt(at + 1);
      // Space between elements is left out; before an end tag or a comment it may be all there is in the element.
      if (blank && !(element.children.length === 0 && (after === 47 || after === 33))) continue;
      if (!this.#text(element, text, at)) return undefined;
    }
    return root !== undefined && cut === this.#cuts.length && this.#epilog(at) ? { ok: true, root } : undefined;
  }

  /** The offset of the root's `<`, −1 when something unusual comes before it. */
  #prolog(): number {
    const source = this.#source;
    let at = source.startsWith('<?') ? (declaration.exec(source)?.[0].length ?? -1) : 0;
    while (at >= 0) {
      const next = source.indexOf('<', at);
      if (next < 0 || !isBlank(source.slice(at, next))) return -1;
      if (source.charCodeAt(next + 1) !== 33) return source.charCodeAt(next + 1) === 63 ? -1 : next;
      at = this.#comment(next);
    }
    return -1;
  }

  /** Whether after the root there are but comments, and no forbidden character anywhere. */
  #epilog(from: number): boolean {
    const source = this.#source;
    let at = from;
    while (at >= 0 && at < source.length) {
      const next = this.#following('<', at);
      if (!isBlank(source.slice(at, next))) return false;
      if (next === source.length) break;
      at = this.#comment(next);
    }
    return at >= 0 && !forbidden.test(source);
  }

  /** The offset after a comment, −1 when it is something else. */
  #comment(at: number): number {
    if (!this.#source.startsWith('<!--', at)) return -1;
    const end = this.#source.indexOf('--', at + 4);
    return end >= 0 && this.#source.charCodeAt(end + 2) === 62 ? end + 3 : -1;
  }

  #tag(raw: string): Tag | undefined {
    const known = this.#names.get(raw) ?? this.#tags.get(raw);
    if (known !== undefined) return known;
    if (raw.length > longest) return undefined;
    const own = detached(raw);
    const scanned = scanTag(own, this.#bindings, this.#limits.attributes);
    if (scanned === undefined) return undefined;
    const { tag, bindings } = scanned;
    if (this.#bindings === undefined) {
      this.#bindings = bindings;
      this.#names = namesUnder(own);
    } else if (tag.lasting && this.#names.size < 1000) {
      this.#names.set(own, tag);
      return tag;
    }
    // Only so many are kept for other documents; what is not kept must not hang on what is.
    const passing = tag.lasting ? { ...tag, lasting: false } : tag;
    this.#tags.set(own, passing);
    return passing;
  }

  /** Takes in the text up to the next `<`; false when there is something unusual in it. */
  #text(element: TreeElement, start: number, end: number): boolean {
    const source = this.#source;
    let text = source.slice(start, end);
    if (this.#nextReference < end) {
      let plain = true;
      text = text.replace(reference, (whole, name: string | undefined) => {
        if (name === undefined) plain = false;
        return name === undefined ? whole : (meant[name] ?? whole);
      });
      if (!plain) return false;
      this.#nextReference = this.#following('&', end);
    }
    if (this.#returns) text = text.replaceAll('\r\n', '\n');
    if (this.#returns && text.includes('\r')) return false;
    element.text = element.text === '' ? text : element.text + text;
    return true;
  }

  #following(what: string, from: number): number {
    const at = this.#source.indexOf(what, from);
    return at < 0 ? this.#source.length : at;
  }
}

const namesByRoot = new Map<string, Map<string, Tag>>();

/** Tags without values of a document, met under root elements that were written just so: namespaces are declared there, so their names mean the same again. */
function namesUnder(root: string): Map<string, Tag> {
  let names = namesByRoot.get(root);
  if (names === undefined) {
    // Senders write roots in many ways: only so many are worth keeping.
    if (namesByRoot.size >= 50) namesByRoot.clear();
    namesByRoot.set(root, (names = new Map<string, Tag>()));
  }
  return names;
}
