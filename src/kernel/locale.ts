/** Languages of every page and message; German is the first. */
export type Locale = 'de' | 'en';

/** A text in both languages, as it stands in service packages and other editorial content. */
export interface LocalText {
  readonly de: string;
  readonly en: string;
}

/** The words of `text` in `locale`. */
export function inLocale(text: LocalText, locale: Locale): string {
  return text[locale];
}
