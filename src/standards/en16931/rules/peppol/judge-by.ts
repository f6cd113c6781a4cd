import type { ElementIndex } from '../../tree/elements-of.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import type { RawFinding } from '../raw-finding.ts';
import type { Assertion } from './assertion.ts';
import type { Context, Pattern } from './pattern.ts';

type Judge<Facts> = (elements: ElementIndex, facts: Facts, report: (finding: RawFinding) => void) => void;

interface Place<Facts> {
  /** The names from the element's parent upwards. */
  readonly above: readonly string[];
  readonly absolute: boolean;
  readonly context: Context<Facts>;
}

/** Makes a judge out of patterns: each context is asked only about the elements of its own name. */
export function judgeBy<Facts>(patterns: readonly Pattern<Facts>[]): Judge<Facts> {
  /** For each name, the places of each pattern that speaks of it. */
  const byName = new Map<string, Place<Facts>[][]>();
  for (const pattern of patterns) {
    const own = new Map<string, Place<Facts>[]>();
    for (const context of pattern) {
      for (const path of context.at) {
        const absolute = path.startsWith('/');
        const [name = '', ...above] = path.slice(absolute ? 1 : 0).split('/').reverse();
        const places = own.get(name);
        if (places === undefined) own.set(name, [{ above, absolute, context }]);
        else places.push({ above, absolute, context });
      }
    }
    for (const [name, places] of own) byName.set(name, [...(byName.get(name) ?? []), places]);
  }
  const everywhere = byName.get('*') ?? [];
  const named = [...byName].filter(([name]) => name !== '*');
  return ({ byName: elements }, facts, report) => {
    for (const [name, patternsOfName] of named) {
      const those = elements.get(name);
      if (those === undefined) continue;
      for (const places of patternsOfName) for (const element of those) judge(places, element, facts, report);
    }
    if (everywhere.length === 0) return;
    for (const those of elements.values()) for (const places of everywhere) for (const element of those) judge(places, element, facts, report);
  };
}

function judge<Facts>(places: readonly Place<Facts>[], element: XmlElement, facts: Facts, report: (finding: RawFinding) => void): void {
  for (const place of places) {
    const { context } = place;
    if (!standsAt(element, place) || (context.when !== undefined && !context.when(element, facts))) continue;
    for (const assertion of context.assert) if (!assertion.holds(element, facts)) report(toFinding(assertion, element, facts));
    return;
  }
}

function standsAt<Facts>(element: XmlElement, { above, absolute }: Place<Facts>): boolean {
  let { parent } = element;
  for (const name of above) {
    if (parent === undefined || parent.name !== name) return false;
    parent = parent.parent;
  }
  return !absolute || parent === undefined;
}

function toFinding<Facts>({ rule, flag, explain }: Assertion<Facts>, element: XmlElement, facts: Facts): RawFinding {
  const { found, expected } = explain?.(element, facts) ?? {};
  return { rule, flag, element, ...(found === undefined ? {} : { found }), ...(expected === undefined ? {} : { expected }) };
}
