import type { Locale } from '#kernel/locale';

import { de, type Texts } from './de.ts';
import { en } from './en.ts';

/** The words of this module in a language. */
export function textsIn(locale: Locale): Texts {
  return locale === 'de' ? de : en;
}
