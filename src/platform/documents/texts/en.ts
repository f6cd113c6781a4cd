import type { LetterTexts } from './de.ts';

/** Words of an English letter. */
export const en: LetterTexts = {
  actingFor: 'on behalf of',
  reference: 'Our reference',
  date: 'Date',
  remedy: 'How to object to this decision',
  page: 'Page',
  pageOf: 'of',
};
