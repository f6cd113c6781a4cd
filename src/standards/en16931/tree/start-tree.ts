import { SaxesParser, type SaxesTagNS } from 'saxes';

import type { Cut } from './cut.ts';
import { isBlank } from './is-blank.ts';
import { lineEnds } from './line-ends.ts';
import { qualifiedName } from './qualified-name.ts';
import { TreeElement } from './tree-element.ts';
import type { TreeLimits } from './tree-limits.ts';
import type { XmlElement } from './xml-element.ts';
import type { XmlProblem } from './xml-problem.ts';

/** A tree that grows while XML text is fed to the full parser. */
export interface GrowingTree {
  /** Reads on. Throws nothing: after the first problem the rest is ignored. */
  write(text: string): void;
  /** The name of the innermost open element as long as nothing has been read in it. */
  untouched(): string | undefined;
  /** Notes that content of the innermost open element was left out. */
  skip(cut: Cut, bytes: Uint8Array): void;
  /** Whether a problem was met. */
  stopped(): boolean;
  /** Ends the document. */
  finish(): { ok: true; root: XmlElement } | { ok: false; problem: XmlProblem };
}

/** Starts a tree; see `GrowingTree`. */
export function startTree(limits: TreeLimits): GrowingTree {
  const parser = new SaxesParser({ xmlns: true });
  let problem: XmlProblem | undefined;
  let root: TreeElement | undefined;
  let at: TreeElement | undefined;
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  let line = 1;
  let skippedLines = 0;

  function stop(code: XmlProblem['code'], detail: string): never {
    problem ??= { code, line: parser.line + skippedLines, detail };
    throw new Stopped();
  }
  parser.on('error', (error) => stop('not-well-formed', error.message.replace(/^[^ ]*:\d+: /, '')));
  parser.on('doctype', () => stop('doctype', 'DOCTYPE'));
  parser.on('opentagstart', () => {
    // The parser has read one character past the name: when that was a line end, the tag began one line above.
    line = parser.line + skippedLines - (parser.column === 0 ? 1 : 0);
    attributes = 0;
    if (++depth > limits.depth) stop('too-deep', `more than ${limits.depth} levels`);
    if (++elements > limits.elements) stop('too-large', `more than ${limits.elements} elements`);
  });
  parser.on('attribute', () => {
    if (++attributes > limits.attributes) stop('too-many-attributes', `more than ${limits.attributes} on one element`);
  });
  parser.on('opentag', (tag) => {
    // White space between elements is left out.
    if (at !== undefined && at.children.length === 0 && isBlank(at.text)) at.text = '';
    const element = new TreeElement(qualifiedName(tag.uri, tag.local), at, attributes === 0 ? undefined : attributesOf(tag), line, undefined);
    root ??= element;
    at = element;
  });
  parser.on('closetag', () => {
    depth--;
    at = at?.parent;
  });
  const append = (text: string) => {
    if (at !== undefined && !(at.children.length > 0 && isBlank(text))) at.text = at.text === '' ? text : at.text + text;
  };
  parser.on('text', append);
  parser.on('cdata', append);

  function guarded(step: () => void): void {
    if (problem !== undefined) return;
    try {
      step();
    } catch (fault) {
      if (!(fault instanceof Stopped)) throw fault;
    }
  }
  return {
    write: (text) => guarded(() => parser.write(text)),
    untouched: () => (at !== undefined && at.text === '' && at.children.length === 0 && at.bytes === undefined ? at.name : undefined),
    skip: ({ start, end }, bytes) => {
      if (at !== undefined) at.bytes = { start, end };
      skippedLines += lineEnds(bytes, start, end);
    },
    stopped: () => problem !== undefined,
    finish: () => {
      guarded(() => parser.close());
      if (problem !== undefined) return { ok: false, problem };
      if (root === undefined) return { ok: false, problem: { code: 'not-well-formed', line: 1, detail: 'no element' } };
      return { ok: true, root };
    },
  };
}

class Stopped extends Error {}

function attributesOf(tag: SaxesTagNS): ReadonlyMap<string, string> | undefined {
  let found: Map<string, string> | undefined;
  for (const key in tag.attributes) {
    const attribute = tag.attributes[key];
    if (attribute === undefined || attribute.prefix === 'xmlns' || key === 'xmlns') continue;
    (found ??= new Map()).set(attribute.uri === '' ? attribute.local : qualifiedName(attribute.uri, attribute.local), attribute.value);
  }
  return found;
}
