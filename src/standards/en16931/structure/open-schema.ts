import type { AttributeRule, Child, Kind, Place } from './kind.ts';
import type { Lexical } from './lexical.ts';
import type { SchemaTables } from './schema-tables.ts';

/** A schema ready for use. Kinds are made from the tables when an element of theirs is first met. */
export interface Schema {
  readonly roots: readonly string[];
  /** The kind of an element as such, apart from any parent; undefined when the schema has no such element. */
  kindOf(element: string): Kind | undefined;
}

/** Makes a schema of its tables. */
export function openSchema(tables: SchemaTables): Schema {
  const types = new Map<string, string>();
  for (const [type, names] of Object.entries(tables.elements)) for (const name of words(names)) types.set(name, type);
  const kinds = new Map<string, Kind>();

  function kindOfType(type: string): Kind | undefined {
    const known = kinds.get(type);
    if (known !== undefined) return known;
    const [value, group] = [tables.values[type], tables.groups[type]];
    const kind = value !== undefined ? valueKind(type, value) : group !== undefined ? groupKind(type, group) : undefined;
    if (kind !== undefined) kinds.set(type, kind);
    return kind;
  }
  function certain(type: string): Kind {
    const kind = kindOfType(type);
    if (kind === undefined) throw new Error(`the tables have no type ${type}`);
    return kind;
  }
  function groupKind(type: string, written: string): Kind {
    const places: Place[] = [];
    const children = new Map<string, Child>();
    const open = written === '*';
    for (const [place, particle] of (open ? [] : words(written)).entries()) {
      const times = particle.at(-1) ?? '';
      const counted = '?*+'.includes(times);
      const names = (counted ? particle.slice(0, -1) : particle).split('|').map((one) => {
        const [name = '', own] = one.split('=');
        children.set(name, { place, kind: lazily(() => certain(own ?? types.get(name) ?? `${name}Type`)) });
        return name;
      });
      places.push({ names, least: times === '?' || times === '*' ? 0 : 1, most: times === '*' || times === '+' ? Infinity : 1 });
    }
    return { type, value: undefined, attributes: new Map(), required: [], places, children, open };
  }
  return { roots: tables.roots, kindOf: (element) => kindOfType(types.get(element) ?? `${element}Type`) };
}

function lazily(make: () => Kind): () => Kind {
  let made: Kind | undefined;
  return () => (made ??= make());
}

function valueKind(type: string, written: string): Kind {
  const [lexical = 'string', ...attributes] = words(written);
  const rules = new Map<string, AttributeRule>();
  for (const attribute of attributes) {
    const [, name = '', mark = '', rest] = /^(\w+)(!?)(.*)$/.exec(attribute) ?? [];
    const fixed = rest?.startsWith('=') === true ? rest.slice(1).replaceAll('_', ' ') : undefined;
    rules.set(name, { required: mark === '!', fixed, lexical: rest?.startsWith(':') === true ? (rest.slice(1) as Lexical) : 'string' });
  }
  const required = [...rules].filter(([, rule]) => rule.required).map(([name]) => name);
  return { type, value: lexical as Lexical, attributes: rules, required, places: [], children: new Map(), open: false };
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
