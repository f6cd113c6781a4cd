/**
 * One element of an invoice, in the engine's own compact tree.
 *
 * `name` is the local name under the customary prefix of its namespace (`cbc:ID`, `ram:ID`, `ubl:Invoice`, `cn:CreditNote`, `rsm:…`, `udt:…`, `qdt:…`,
 * `ext:…`), whatever prefix the sender chose; an element of any other namespace is called `{namespace}local`.
 */
export interface XmlElement {
  readonly name: string;
  readonly parent: XmlElement | undefined;
  /** Child elements in document order. */
  readonly children: readonly XmlElement[];
  /** Character data directly inside this element, joined, as sent (not trimmed); white space between child elements is left out. Long base64 content is empty here: see `bytes`. */
  readonly text: string;
  /** Attributes by name; those of a foreign namespace as `{namespace}local`, those of XML Schema instances as `xsi:…`; undefined when there are none. */
  readonly attributes: ReadonlyMap<string, string> | undefined;
  /** Line in the source, counted from 1. */
  readonly line: number;
  /** Long base64 content is not read but found: offsets of its bytes in the file. Its form has been checked. */
  readonly bytes: { readonly start: number; readonly end: number } | undefined;
}
