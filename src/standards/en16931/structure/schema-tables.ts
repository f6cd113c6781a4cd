/**
 * What an XML schema allows, as compact tables. Derived from the published schemas by `tests/conformance/einvoice/derive-tables.ts`; never written by hand.
 *
 * - a content: `cbc:ID cbc:Note* (…)`: elements in their order, `?` at most once, `*` any number, `+` at least once; `a|b` one of them; `*` alone: anything.
 *   `name=type` where the type is not the usual one of that name.
 * - a value: `decimal currencyID! listID=6 uri:anyURI`: its lexical type (`string` is any text), then the attributes: `!` required, `=` fixed
 *   (with `_` for a space), `:` a lexical type of its own.
 */
export interface SchemaTables {
  /** The elements a document may be. */
  readonly roots: readonly string[];
  /** The usual type of elements, by type; an element that is not here is of the type `${name}Type`. */
  readonly elements: Readonly<Record<string, string>>;
  /** Types that hold text. */
  readonly values: Readonly<Record<string, string>>;
  /** Types that hold elements. */
  readonly groups: Readonly<Record<string, string>>;
}
