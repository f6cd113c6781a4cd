import { parseXml } from '../../../tree/parse-xml.ts';
import { pathOf } from '../../../tree/path-of.ts';
import type { RuleSet } from '../../rule-set.ts';

/** What a rule set finds in a document, one line each: rule, flag, place, what is there and what should be. */
export function findingsOf(set: RuleSet, xml: string): string[] {
  const parsed = parseXml(new TextEncoder().encode(xml));
  if (!parsed.ok) throw new Error(`not readable: ${parsed.problem.detail}`);
  const found: string[] = [];
  set.judge(parsed.root, ({ rule, flag, element, found: is, expected }) => {
    const name = pathOf(element).split('/').at(-1) ?? '';
    found.push(`${rule} ${flag} ${name}${is === undefined ? '' : ` is ${is}`}${expected === undefined ? '' : ` should be ${expected}`}`);
  });
  return found.sort();
}
