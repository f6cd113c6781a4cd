import type { ElementIndex } from '../../tree/elements-of.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import type { RawFinding } from '../raw-finding.ts';

interface Node {
  /** Rules that forbid the element itself. */
  readonly rules: string[];
  readonly attributes: Map<string, string[]>;
  readonly next: Map<string, Node>;
}

interface Ending {
  readonly above: readonly string[];
  readonly attribute: string | undefined;
  readonly rule: string;
}

/** Rules on what must not stand in the document, from lines of `rule path`: paths from the root, `//` anywhere, `/@` an attribute. */
export function unusedElements(lines: readonly string[]): (root: XmlElement, elements: ElementIndex, report: (finding: RawFinding) => void) => void {
  const top = node();
  const endings = new Map<string, Ending[]>();
  const everywhere = new Map<string, string[]>();
  for (const line of lines) {
    const [rule = '', path = ''] = line.split(' ');
    const [place = '', attribute] = path.split('/@');
    if (!path.startsWith('//')) {
      let at = top;
      for (const step of place.split('/')) at = stepInto(at, step);
      if (attribute === undefined) at.rules.push(rule);
      else add(at.attributes, attribute, rule);
    } else if (place === '/' || place === '') add(everywhere, attribute ?? '', rule);
    else {
      const [name = '', ...above] = place.slice(2).split('/').toReversed();
      endings.set(name, [...(endings.get(name) ?? []), { above, attribute, rule }]);
    }
  }
  return (root, { byName, attributed }, report) => {
    const tell = (rule: string, element: XmlElement, found: string): void => report({ rule, flag: 'warning', element, found });
    const visit = (element: XmlElement, at: Node): void => {
      for (const rule of at.rules) tell(rule, element, element.name);
      if (at.attributes.size > 0 && element.attributes !== undefined) {
        for (const name of element.attributes.keys()) for (const rule of at.attributes.get(name) ?? noRules) tell(rule, element, `@${name}`);
      }
      if (at.next.size === 0) return;
      for (const child of element.children) {
        const next = at.next.get(child.name);
        if (next !== undefined) visit(child, next);
      }
    };
    visit(root, top);
    for (const [last, those] of endings) {
      for (const element of byName.get(last) ?? noElements) {
        for (const { above, attribute, rule } of those) {
          if (isBelow(element, above) && (attribute === undefined || element.attributes?.has(attribute) === true)) tell(rule, element, attribute === undefined ? element.name : `@${attribute}`);
        }
      }
    }
    if (everywhere.size === 0) return;
    for (const element of attributed) {
      for (const name of element.attributes?.keys() ?? noRules) for (const rule of everywhere.get(name) ?? noRules) tell(rule, element, `@${name}`);
    }
  };
}

const noElements: readonly XmlElement[] = [];
const noRules: readonly string[] = [];

function node(): Node {
  return { rules: [], attributes: new Map(), next: new Map() };
}

function stepInto(at: Node, name: string): Node {
  const known = at.next.get(name);
  if (known !== undefined) return known;
  const fresh = node();
  at.next.set(name, fresh);
  return fresh;
}

function add(map: Map<string, string[]>, key: string, rule: string): void {
  map.set(key, [...(map.get(key) ?? []), rule]);
}

function isBelow(element: XmlElement, above: readonly string[]): boolean {
  let { parent } = element;
  for (const name of above) {
    if (parent?.name !== name) return false;
    parent = parent.parent;
  }
  return true;
}
