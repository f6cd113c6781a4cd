import type { ElementIndex } from '../../tree/elements-of.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { has } from '../peppol/query/has.ts';
import type { Flag, RawFinding } from '../raw-finding.ts';

interface Row {
  readonly rule: string;
  readonly flag: Flag;
  /** What stands below the child it is found by. */
  readonly below: readonly string[];
  readonly attribute: string | undefined;
}

interface Block {
  readonly attributes: Map<string, { rule: string; flag: Flag }[]>;
  /** By the name of the child the path begins with. */
  readonly children: Map<string, Row[]>;
}

const known = 2000;

/**
 * Rules on what must not stand inside elements of a name or of names with an ending, from blocks of `@ name prefix flag` and `number path`.
 *
 * @param exempt elements other rules speak of
 */
export function judgeParts(text: string, exempt: (element: XmlElement) => boolean): (elements: ElementIndex, report: (finding: RawFinding) => void) => void {
  const named = new Map<string, Block>();
  const endings: { readonly ending: string; readonly prefix: string; readonly block: Block }[] = [];
  let block = emptyBlock();
  let [kind, flag]: [string, Flag] = ['', 'fatal'];
  for (const row of text.trim().split('\n')) {
    const [first = '', path = '', prefix = '', weight] = row.split(' ');
    if (first === '@') {
      [kind, flag, block] = [prefix, weight === 'warning' ? 'warning' : 'fatal', emptyBlock()];
      if (path.startsWith('*')) endings.push({ ending: path.slice(1), prefix: path === '*DocumentContextParameter' ? '' : 'ram:', block });
      else named.set(`ram:${path}`, block);
    } else addRow(block, `${kind}-${first}`, flag, path);
  }
  /** The block of every name met so far: senders use few. */
  const byName = new Map<string, Block | undefined>([['ram:TaxTotalAmount', undefined]]);
  const blockOf = (name: string): Block | undefined => {
    if (byName.has(name)) return byName.get(name);
    const found = named.get(name) ?? endings.find(({ ending, prefix }) => name.startsWith(prefix) && name.endsWith(ending))?.block;
    if (byName.size < known) byName.set(name, found);
    return found;
  };
  return ({ byName: elements }, report) => {
    for (const [name, those] of elements) {
      const own = blockOf(name);
      if (own === undefined) continue;
      for (const element of those) if ((element.attributes !== undefined || element.children.length > 0) && !exempt(element)) judge(own, element, report);
    }
  };
}

function judge({ attributes, children }: Block, element: XmlElement, report: (finding: RawFinding) => void): void {
  if (element.attributes !== undefined && attributes.size > 0) {
    for (const name of element.attributes.keys()) for (const { rule, flag } of attributes.get(name) ?? none) report({ rule, flag, element, found: `@${name}` });
  }
  if (children.size === 0) return;
  for (const child of element.children) {
    for (const { rule, flag, below, attribute } of children.get(child.name) ?? none) {
      if (attribute === undefined ? has(child, ...below) : child.attributes?.has(attribute) === true) report({ rule, flag, element: child, found: attribute === undefined ? (below.at(-1) ?? child.name) : `@${attribute}` });
    }
  }
}

function addRow({ attributes, children }: Block, rule: string, flag: Flag, path: string): void {
  const steps = path.split('/').map((step) => (step.includes(':') || step.startsWith('@') ? step : `ram:${step}`));
  const [first = '', ...rest] = steps;
  if (first.startsWith('@')) attributes.set(first.slice(1), [...(attributes.get(first.slice(1)) ?? []), { rule, flag }]);
  else {
    const attribute = rest.at(-1)?.startsWith('@') === true ? rest.at(-1)?.slice(1) : undefined;
    children.set(first, [...(children.get(first) ?? []), { rule, flag, below: attribute === undefined ? rest : [], attribute }]);
  }
}

function emptyBlock(): Block {
  return { attributes: new Map(), children: new Map() };
}

const none: readonly never[] = [];
