import type { RawFinding } from '../rules/raw-finding.ts';
import type { Syntax } from '../rules/rule-set.ts';
import { collapseSpace } from '../tree/collapse-space.ts';
import { isBlank } from '../tree/is-blank.ts';
import type { XmlElement } from '../tree/xml-element.ts';
import { ciiTables } from './cii-tables.ts';
import { fitsLexical } from './fits-lexical.ts';
import type { Kind } from './kind.ts';
import { openSchema, type Schema } from './open-schema.ts';
import { ublTables } from './ubl-tables.ts';

const schemas: Record<Syntax, Schema | undefined> = { ubl: undefined, cii: undefined };

/**
 * Checks a whole invoice against the structure of its syntax (UBL 2.1, CII D16B): which elements, in which order, how often, with which attributes, and how
 * values are written. Reports `XSD-…` findings; the rest of an element is judged on after each, so that every fault is told once.
 */
export function checkStructure(root: XmlElement, syntax: Syntax, report: (finding: RawFinding) => void): void {
  const schema = (schemas[syntax] ??= openSchema(syntax === 'ubl' ? ublTables : ciiTables));
  const kind = schema.roots.includes(root.name) ? schema.kindOf(root.name) : undefined;
  if (kind === undefined) report({ rule: 'XSD-ELEMENT-UNEXPECTED', flag: 'fatal', element: root, found: root.name, expected: schema.roots.join(', ') });
  else new Check(schema, report).element(root, kind);
}

class Check {
  readonly #schema: Schema;
  readonly #report: (finding: RawFinding) => void;

  constructor(schema: Schema, report: (finding: RawFinding) => void) {
    this.#schema = schema;
    this.#report = report;
  }

  element(element: XmlElement, kind: Kind): void {
    if (element.attributes !== undefined || kind.required.length > 0) this.#attributes(element, kind);
    if (kind.value !== undefined) {
      this.#value(element, kind);
    } else {
      if (!isBlank(element.text) || element.bytes !== undefined) this.#tell('XSD-TEXT-UNEXPECTED', element, collapseSpace(element.text), undefined);
      if (kind.open) this.#open(element);
      else this.#children(element, kind);
    }
  }

  #tell(rule: string, element: XmlElement, found: string | undefined, expected: string | undefined): void {
    this.#report({ rule, flag: 'fatal', element, ...(found === undefined ? {} : { found }), ...(expected === undefined ? {} : { expected }) });
  }

  #attributes(element: XmlElement, kind: Kind): void {
    for (const name of kind.required) {
      if (element.attributes?.has(name) !== true) this.#tell('XSD-ATTRIBUTE-MISSING', element, undefined, `@${name}`);
    }
    if (element.attributes === undefined) return;
    for (const [name, value] of element.attributes) {
      const rule = kind.attributes.get(name);
      if (rule === undefined) {
        if (!this.#isInstanceAttribute(element, kind, name, value)) this.#tell('XSD-ATTRIBUTE-UNEXPECTED', element, `@${name}`, [...kind.attributes.keys()].map((one) => `@${one}`).join(', '));
      } else if (rule.fixed !== undefined) {
        if (collapseSpace(value) !== rule.fixed) this.#tell('XSD-ATTRIBUTE-VALUE', element, `@${name} ${value}`, rule.fixed);
      } else if (rule.lexical !== 'string' && !fitsLexical(rule.lexical, value)) {
        this.#tell('XSD-ATTRIBUTE-VALUE', element, `@${name} ${value}`, rule.lexical);
      }
    }
  }

  /** Attributes of XML Schema itself: hints where schemas lie, and a type, where it is the one the element has anyway. No element here may be nil. */
  #isInstanceAttribute(element: XmlElement, kind: Kind, name: string, value: string): boolean {
    if (name === 'xsi:schemaLocation' || name === 'xsi:noNamespaceSchemaLocation') return true;
    const type = value.slice(value.indexOf(':') + 1).trim();
    return name === 'xsi:type' && (kind.type.endsWith(`:${type}`) || `${element.name}Type`.endsWith(`:${type}`));
  }

  #value(element: XmlElement, { value = 'string' }: Kind): void {
    for (const child of element.children) this.#tell('XSD-ELEMENT-UNEXPECTED', child, child.name, undefined);
    if (value === 'string') return;
    const { bytes, text } = element;
    const fits = bytes === undefined ? fitsLexical(value, text) : value === 'base64Binary' && isBlank(text);
    if (!fits) this.#tell('XSD-VALUE', element, text, value);
  }

  #children(element: XmlElement, kind: Kind): void {
    const { places } = kind;
    let at = 0;
    let times = 0;
    for (const child of element.children) {
      const entry = kind.children.get(child.name);
      if (entry === undefined) {
        this.#tell('XSD-ELEMENT-UNEXPECTED', child, child.name, undefined);
        continue;
      }
      const { place } = entry;
      if (place < at) {
        this.#tell('XSD-ELEMENT-MISPLACED', child, child.name, undefined);
      } else if (place === at) {
        if (++times > (places[at]?.most ?? 1)) this.#tell('XSD-ELEMENT-REPEATED', child, child.name, '1');
      } else {
        this.#missing(element, kind, at, place, times);
        at = place;
        times = 1;
      }
      this.element(child, entry.kind());
    }
    this.#missing(element, kind, at, places.length, times);
  }

  /** Tells which elements had to come between two places and stand nowhere else in the element either. */
  #missing(element: XmlElement, { places, children }: Kind, from: number, to: number, times: number): void {
    for (let index = from; index < to; index++) {
      const place = places[index];
      if (place === undefined || place.least === 0 || (index === from && times > 0)) continue;
      if (element.children.some(({ name }) => children.get(name)?.place === index)) continue;
      this.#tell('XSD-ELEMENT-MISSING', element, undefined, place.names.join(', '));
    }
  }

  /** Exactly one element of another namespace; what this schema knows of it is checked. */
  #open(element: XmlElement): void {
    const [only, second] = element.children;
    const own = element.name.slice(0, element.name.indexOf(':') + 1);
    if (only === undefined) this.#tell('XSD-ELEMENT-MISSING', element, undefined, '*');
    else if (second !== undefined) this.#tell('XSD-ELEMENT-REPEATED', second, second.name, '1');
    else if (only.name.startsWith(own) || !only.name.includes(':')) this.#tell('XSD-ELEMENT-UNEXPECTED', only, only.name, undefined);
    else this.#known(only);
  }

  #known(element: XmlElement): void {
    const kind = this.#schema.kindOf(element.name);
    if (kind !== undefined) this.element(element, kind);
    else for (const child of element.children) this.#known(child);
  }
}
