import type { Cut } from './cut.ts';
import { decodeXml } from './decode-xml.ts';
import { LineIndex } from './line-index.ts';
import { scanXml } from './scan-xml.ts';
import { startTree } from './start-tree.ts';
import type { TreeLimits } from './tree-limits.ts';
import type { XmlElement } from './xml-element.ts';
import type { XmlProblem } from './xml-problem.ts';

/** The tree of a file, or the reason why there is none. */
export type ParsedXml = { ok: true; root: XmlElement } | { ok: false; problem: XmlProblem };

/** Far beyond any real invoice: the largest portals take 15 MB, 10,000 lines have 170,000 elements. */
const usual: TreeLimits = { bytes: 32 * 1024 * 1024, depth: 64, elements: 1_000_000, attributes: 64 };

/**
 * Reads an XML file into the engine's tree. Well-formedness and namespaces are judged strictly; a DOCTYPE is refused before anything in it is read.
 * The base64 content of attachments never enters the tree: see `XmlElement.bytes`.
 */
export function parseXml(bytes: Uint8Array, limits: TreeLimits = usual): ParsedXml {
  if (bytes.length === 0) return { ok: false, problem: { code: 'empty', line: undefined, detail: '0 bytes' } };
  if (bytes.length > limits.bytes) return { ok: false, problem: { code: 'too-large', line: undefined, detail: `${bytes.length} bytes` } };
  return parse(bytes, limits, true) ?? parse(bytes, limits, false) ?? { ok: false, problem: { code: 'not-well-formed', line: undefined, detail: '' } };
}

/** Undefined when something was cut out that is no attachment. */
function parse(bytes: Uint8Array, limits: TreeLimits, cutting: boolean): ParsedXml | undefined {
  const decoded = decodeXml(bytes, cutting);
  if (!decoded.ok) return decoded;
  const { source, cuts } = decoded;
  return scanXml(source, cuts, new LineIndex(source, cuts, bytes), limits) ?? parseFully(source, cuts, bytes, limits);
}

function parseFully(source: string, cuts: readonly Cut[], bytes: Uint8Array, limits: TreeLimits): ParsedXml | undefined {
  const tree = startTree(limits);
  let from = 0;
  for (const cut of cuts) {
    tree.write(source.slice(from, cut.at));
    from = cut.at;
    const inside = tree.untouched();
    if (inside === undefined && tree.stopped()) break;
    if (inside?.endsWith('BinaryObject') !== true) return undefined;
    tree.skip(cut, bytes);
  }
  tree.write(source.slice(from));
  return tree.finish();
}
