import type { Locale } from '#kernel/locale';

import { de, type ApplicationsTexts } from './de.ts';
import { en } from './en.ts';

/** The module's words in one language. */
export function textsIn(locale: Locale): ApplicationsTexts {
  return locale === 'de' ? de : en;
}
