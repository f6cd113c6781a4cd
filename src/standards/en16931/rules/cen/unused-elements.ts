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

/** Rules on what must not stand in the document, from lines of `number path`: paths from the root, `//` anywhere, `/@` an attribute. */
export function unusedElements(prefix: string, lines: readonly string[], pad = 3): (root: XmlElement, report: (finding: RawFinding) => void) => void {
  const top = node();
  const endings = new Map<string, Ending[]>();
  const everywhere = new Map<string, string[]>();
  for (const line of lines) {
    const [number = '', path = ''] = line.split(' ');
    const rule = `${prefix}-${number.padStart(pad, '0')}`;
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
  return (root, report) => {
    const tell = (rule: string, element: XmlElement, found: string): void => report({ rule, flag: 'warning', element, found });
    const visit = (element: XmlElement, at: Node | undefined): void => {
      if (at !== undefined) for (const rule of at.rules) tell(rule, element, element.name);
      for (const { above, attribute, rule } of endings.get(element.name) ?? none) {
        if (isBelow(element, above) && (attribute === undefined || element.attributes?.has(attribute) === true)) tell(rule, element, attribute === undefined ? element.name : `@${attribute}`);
      }
      if (element.attributes !== undefined) {
        for (const name of element.attributes.keys()) {
          for (const rule of at?.attributes.get(name) ?? noRules) tell(rule, element, `@${name}`);
          for (const rule of everywhere.get(name) ?? noRules) tell(rule, element, `@${name}`);
        }
      }
      for (const child of element.children) visit(child, at?.next.get(child.name));
    };
    visit(root, top);
  };
}

const none: readonly Ending[] = [];
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
