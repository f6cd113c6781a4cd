import type { LocalText } from '#kernel/locale';

import { de, type Texts } from './texts/de.ts';
import { en } from './texts/en.ts';

/** The same sentence in both languages. */
export function say(pick: (texts: Texts) => string): LocalText {
  return { de: pick(de), en: pick(en) };
}
