/** What every field takes. All texts are already in the language of the page. */
export interface FieldProps {
  /** Name in the form body; the element's id is the same with dots as hyphens, so that errors can link to it. */
  readonly name: string;
  readonly label: string;
  /** What was typed, unchanged, also when it was wrong. */
  readonly value?: string | undefined;
  readonly hint?: string | undefined;
  /** Why the office asks; shown folded. */
  readonly why?: string | undefined;
  readonly example?: string | undefined;
  /** Plain sentence that says what to do. Its presence marks the field as wrong. */
  readonly error?: string | undefined;
  /** Without it the label says „(freiwillig)“. */
  readonly required?: boolean | undefined;
  readonly autocomplete?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** On pages with one question: the label or legend is the page's h1. */
  readonly legendAsHeading?: boolean | undefined;
}

/** One choice of a select, radio or checkbox field. */
export interface FieldOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly disabled?: boolean | undefined;
}
