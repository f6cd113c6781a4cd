import type { DayString } from '#kernel/dates';
import type { Locale } from '#kernel/locale';

/** One part of a letter's body; every text is printed literally, a line break in it stays a line break. */
export type LetterBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered?: boolean }
  | { readonly kind: 'keyValues'; readonly entries: readonly { readonly key: string; readonly value: string }[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** One per column; left where absent. Amounts stand right. */
      readonly align?: readonly ('left' | 'right')[];
      /** Sets the last row apart, as a sum. */
      readonly lastRowIsSum?: boolean;
    };

/** Everything a letter of an administration needs (DIN 5008 form B, A4). */
export interface LetterInput {
  readonly locale: Locale;
  /** Title of the PDF as readers announce it; PDF/UA-1 demands one. */
  readonly title: string;
  readonly letterhead: {
    readonly entityName: string;
    /** The legal entity on whose behalf the administration acts. */
    readonly actingFor?: string;
    /** Street, then postcode and town (these two also stand in the address window), then telephone and the like. */
    readonly addressLines: readonly string[];
  };
  /** Address lines of the window, at most six. */
  readonly recipient: readonly string[];
  readonly reference: string;
  readonly date: DayString;
  readonly subject: string;
  readonly blocks: readonly LetterBlock[];
  /** Closing with the name (VwVfG § 37 Abs. 3). */
  readonly signatureLine: string;
  /** Paragraphs of the Rechtsbehelfsbelehrung (VwVfG § 37 Abs. 6); gets a heading of its own. */
  readonly remedy?: readonly string[];
  /** Up to four columns at the foot of the first page: contact, opening hours, bank. */
  readonly footer: readonly string[];
  /** A code to pay or to verify; `alt` says in words what it holds and is printed beside it. */
  readonly qr?: { readonly svg: string; readonly alt: string };
}
