import { collapseSpace } from '../../tree/collapse-space.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import type { Assertion } from './assertion.ts';
import { numberOf } from './query/number-of.ts';
import { warning } from './warning.ts';

/** A Swedish giro account is a number of some length: what to assert of the element that holds it. */
export function swedishAccountRules(rules: { readonly numeric: string; readonly length: string }, least: number, most: number): readonly Assertion<unknown>[] {
  const length = (account: XmlElement): number => collapseSpace(descendantText(account)).length;
  const asSent = (account: XmlElement): { found: string } => ({ found: descendantText(account) });
  return [
    warning(rules.numeric, (account) => !Number.isNaN(numberOf(descendantText(account))), asSent),
    warning(rules.length, (account) => length(account) >= least && length(account) <= most, asSent),
  ];
}
