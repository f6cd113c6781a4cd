import { isInvoice } from './is-invoice.ts';
import type { Syntax } from './rules/rule-set.ts';
import { syntaxOf } from './syntax-of.ts';
import { parseXml } from './tree/parse-xml.ts';
import type { XmlElement } from './tree/xml-element.ts';

/** The tree of an invoice, to be shown or read out; undefined for what is no invoice or cannot be read. Says nothing about right or wrong. */
export function readInvoice(bytes: Uint8Array): { readonly root: XmlElement; readonly syntax: Syntax } | undefined {
  const parsed = parseXml(bytes);
  if (!parsed.ok || !isInvoice(parsed.root)) return undefined;
  const syntax = syntaxOf(parsed.root);
  return syntax === undefined ? undefined : { root: parsed.root, syntax };
}
