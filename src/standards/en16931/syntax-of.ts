import type { Syntax } from './rules/rule-set.ts';
import type { XmlElement } from './tree/xml-element.ts';

const bySyntax: Readonly<Record<string, Syntax>> = { ubl: 'ubl', cn: 'ubl', cac: 'ubl', cbc: 'ubl', ext: 'ubl', rsm: 'cii', ram: 'cii', udt: 'cii', qdt: 'cii' };

/** The syntax a document or a fragment is written in. */
export function syntaxOf(root: XmlElement): Syntax | undefined {
  return bySyntax[root.name.slice(0, root.name.indexOf(':'))];
}
