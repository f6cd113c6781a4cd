/** Code lists that grow and shrink with every version of the rules. */
export interface CodeLists {
  readonly currencies: ReadonlySet<string>;
  readonly identifierSchemes: ReadonlySet<string>;
  readonly addressSchemes: ReadonlySet<string>;
  /** UBL has a list of its own for each of the two documents. */
  readonly invoiceTypes: ReadonlySet<string>;
  readonly creditNoteTypes: ReadonlySet<string>;
}
