import { de, type UiTexts } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { usePage } from './use-page.ts';

/** The design system's own words in the language of the page. */
export function useWords(): UiTexts {
  return usePage().locale === 'de' ? de : en;
}
