import type { SchemaTables } from '../../../src/standards/en16931/structure/schema-tables.ts';
import { namespaces } from '../../../src/standards/en16931/tree/namespaces.ts';
import { parseXml } from '../../../src/standards/en16931/tree/parse-xml.ts';
import type { XmlElement } from '../../../src/standards/en16931/tree/xml-element.ts';

const xsd = '{http://www.w3.org/2001/XMLSchema}';

/** Prefixes that only schemas use, beside those that invoices use. */
const schemaPrefixes: Readonly<Record<string, string>> = {
  'urn:oasis:names:specification:ubl:schema:xsd:UnqualifiedDataTypes-2': 'udt',
  'urn:oasis:names:specification:ubl:schema:xsd:QualifiedDataTypes-2': 'qdt',
  'urn:un:unece:uncefact:data:specification:CoreComponentTypeSchemaModule:2': 'ccts-cct',
};

interface Particle {
  readonly name: string;
  readonly type: string;
  /** Names that may stand in its place. */
  readonly others: readonly { readonly name: string; readonly type: string }[];
  readonly times: '' | '?' | '*' | '+';
}

interface Definition {
  readonly element: XmlElement;
  readonly prefix: string;
}

/**
 * Reads XML schemas and writes them as tables of what an invoice may hold, reduced to what its root elements can reach.
 * Knows just what the invoice schemas use: sequences of elements, a choice as a whole content, simple content with attributes; stops at anything else.
 */
export function deriveTables(schemas: readonly Uint8Array[], roots: readonly string[]): SchemaTables {
  const types = new Map<string, Definition>();
  const globals = new Map<string, Definition>();
  for (const bytes of schemas) {
    const parsed = parseXml(bytes);
    // The signature schemas have one, and no invoice of ours is signed inside.
    if (!parsed.ok && parsed.problem.code === 'doctype') continue;
    if (!parsed.ok) throw new Error(`no schema: ${parsed.problem.detail}`);
    const target = parsed.root.attributes?.get('targetNamespace') ?? '';
    const prefix = namespaces.get(target) ?? schemaPrefixes[target];
    if (prefix === undefined) continue;
    for (const element of parsed.root.children) {
      const name = `${prefix}:${element.attributes?.get('name') ?? ''}`;
      if (element.name === `${xsd}element`) globals.set(name, { element, prefix });
      if (element.name === `${xsd}complexType` || element.name === `${xsd}simpleType`) types.set(name, { element, prefix });
    }
  }
  return new Derivation(types, globals).derive(roots);
}

class Derivation {
  readonly #types: ReadonlyMap<string, Definition>;
  readonly #globals: ReadonlyMap<string, Definition>;
  readonly #values = new Map<string, string>();
  readonly #groups = new Map<string, readonly Particle[]>();
  readonly #canonical = new Map<string, string>();

  constructor(types: ReadonlyMap<string, Definition>, globals: ReadonlyMap<string, Definition>) {
    this.#types = types;
    this.#globals = globals;
  }

  derive(roots: readonly string[]): SchemaTables {
    const rootTypes = roots.map((root) => ({ name: root, type: this.#typeOfGlobal(root) }));
    const count = new Map<string, Map<string, number>>();
    const seen = ({ name, type }: { name: string; type: string }) => {
      const types = count.get(name) ?? new Map<string, number>();
      count.set(name, types.set(type, (types.get(type) ?? 0) + 1));
    };
    rootTypes.forEach(seen);
    for (const particles of this.#groups.values()) for (const particle of particles) [particle, ...particle.others].forEach(seen);
    const usual = new Map([...count].map(([name, types]) => [name, [...types].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '']));
    const written = ({ name, type }: { name: string; type: string }) => (usual.get(name) === type ? name : `${name}=${type}`);
    // An element whose type goes by its own name needs no entry.
    const listed = Map.groupBy([...usual].filter(([name, type]) => type !== `${name}Type`), ([, type]) => type);
    const elements = Object.fromEntries([...listed].map(([type, names]) => [type, names.map(([name]) => name).sort().join(' ')]));
    const groups = [...this.#groups].map(([type, particles]): [string, string] => [type, particles.map((one) => [one, ...one.others].map(written).join('|') + one.times).join(' ')]);
    return { roots, elements, values: Object.fromEntries(this.#values), groups: Object.fromEntries(groups) };
  }

  #typeOfGlobal(name: string): string {
    const global = this.#globals.get(name);
    if (global === undefined) throw new Error(`no element ${name}`);
    return this.#resolve(qualified(global.element.attributes?.get('type') ?? '', global.prefix));
  }

  /** The name under which a type is kept; a type with the same simple content as another one goes by the other's name. */
  #resolve(type: string): string {
    const known = this.#canonical.get(type);
    if (known !== undefined) return known;
    if (type.startsWith('xsd:')) return this.#value(type, type.slice(4));
    const definition = this.#types.get(type);
    if (definition === undefined) throw new Error(`no type ${type}`);
    const content = only(definition.element);
    if (content?.name === `${xsd}sequence` || content?.name === `${xsd}choice`) {
      this.#canonical.set(type, type);
      // The place is taken before the particles are read, so that a type may hold itself.
      this.#groups.set(type, []);
      this.#groups.set(type, this.#particles(content, definition.prefix));
      return type;
    }
    return this.#value(type, this.#simple(definition));
  }

  #value(type: string, written: string): string {
    const same = [...this.#values].find(([, value]) => value === written)?.[0] ?? type;
    this.#values.set(same, written);
    this.#canonical.set(type, same);
    return same;
  }

  /** `decimal currencyID! listID=6 uri:anyURI`: the lexical type and the attributes. */
  #simple({ element, prefix }: Definition): string {
    if (element.name === `${xsd}simpleType`) return this.#simpleBase(only(element), prefix);
    const derivation = only(only(element));
    if (derivation === undefined) throw new Error('a complex type without content');
    const [base = '', ...inherited] = this.#simpleBase(derivation, prefix).split(' ');
    const attributes = new Map(inherited.map((one) => [/^\w+/.exec(one)?.[0] ?? '', one]));
    for (const attribute of named(derivation, 'attribute')) {
      const name = attribute.attributes?.get('name') ?? '';
      const type = this.#lexical(qualified(attribute.attributes?.get('type') ?? '', prefix));
      const fixed = attribute.attributes?.get('fixed');
      const required = attribute.attributes?.get('use') === 'required' ? '!' : '';
      // A space would end the attribute here.
      attributes.set(name, `${name}${required}${fixed === undefined ? (free.has(type) ? '' : `:${type}`) : `=${fixed.replaceAll(' ', '_')}`}`);
    }
    return [base, ...attributes.values()].join(' ');
  }

  #simpleBase(derivation: XmlElement | undefined, prefix: string): string {
    const base = qualified(derivation?.attributes?.get('base') ?? '', prefix);
    if (base.startsWith('xsd:')) return free.has(base.slice(4)) ? 'string' : base.slice(4);
    const definition = this.#types.get(base);
    if (definition === undefined) throw new Error(`no type ${base}`);
    return this.#simple(definition);
  }

  #lexical(type: string): string {
    if (type.startsWith('xsd:')) return type.slice(4);
    const definition = this.#types.get(type);
    if (definition?.element.name !== `${xsd}simpleType` || named(only(definition.element), 'enumeration').length > 0) throw new Error(`not known how to read ${type}`);
    return this.#lexical(qualified(only(definition.element)?.attributes?.get('base') ?? '', definition.prefix));
  }

  #particles(content: XmlElement, prefix: string): Particle[] {
    const particles = content.children.filter(({ name }) => name !== `${xsd}annotation`).map((child): Particle => {
      if (child.name === `${xsd}any`) return { name: '*', type: 'any', others: [], times: '' };
      if (child.name !== `${xsd}element`) throw new Error(`not known how to read ${child.name}`);
      const [least, most] = [child.attributes?.get('minOccurs') ?? '1', child.attributes?.get('maxOccurs') ?? '1'];
      const times = counts.get(`${least} ${most}`);
      if (times === undefined) throw new Error(`not known how to count ${least} to ${most}`);
      const ref = child.attributes?.get('ref');
      if (ref !== undefined) return { name: qualified(ref, prefix), type: this.#typeOfGlobal(qualified(ref, prefix)), others: [], times };
      const type = child.attributes?.get('type');
      const inner = named(child, 'complexType')[0];
      const name = `${prefix}:${child.attributes?.get('name') ?? ''}`;
      if (type !== undefined) return { name, type: this.#resolve(qualified(type, prefix)), others: [], times };
      if (inner === undefined) throw new Error(`${name} has no type`);
      return { name, type: this.#value(`${name}Type`, this.#simple({ element: inner, prefix })), others: [], times };
    });
    const names = particles.map(({ name }) => name);
    if (new Set(names).size !== names.length) throw new Error(`an element has two places: ${names.join(' ')}`);
    const [first, ...others] = particles;
    return content.name === `${xsd}choice` && first !== undefined ? [{ ...first, others, times: '' }] : particles;
  }
}

const counts: ReadonlyMap<string, Particle['times']> = new Map([['1 1', ''], ['0 1', '?'], ['0 unbounded', '*'], ['1 unbounded', '+']]);

/** Lexical types that every text fits. */
const free = new Set(['string', 'normalizedString', 'token']);

function named(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter((child) => child.name === xsd + name);
}

function only(element: XmlElement | undefined): XmlElement | undefined {
  return element?.children.find(({ name }) => name !== `${xsd}annotation`);
}

function qualified(name: string, prefix: string): string {
  return name.includes(':') ? name : `${prefix}:${name}`;
}
