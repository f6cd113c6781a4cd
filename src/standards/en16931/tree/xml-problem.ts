/** Why a file cannot be read as XML at all. */
export interface XmlProblem {
  readonly code:
    | 'empty' // no byte in it
    | 'too-large' // more bytes or elements than allowed
    | 'encoding-unknown' // declares a character encoding that is not supported
    | 'encoding-broken' // holds bytes that its encoding does not know
    | 'doctype' // has a document type declaration: invoices never do, attacks do
    | 'too-deep' // elements nested deeper than any invoice
    | 'too-many-attributes' // more attributes on one element than any invoice has
    | 'not-well-formed';
  /** Line in the source, counted from 1, where there is one. */
  readonly line: number | undefined;
  /** What exactly is wrong, in the words of the parser; for people who read English and XML. */
  readonly detail: string;
}
