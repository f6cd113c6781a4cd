/** Words a letter itself brings; the rest comes from the sender. */
export const de = {
  actingFor: 'handelnd für',
  reference: 'Unser Zeichen',
  date: 'Datum',
  remedy: 'Rechtsbehelfsbelehrung',
  page: 'Seite',
  pageOf: 'von',
};

/** The shape every language must fill. */
export type LetterTexts = typeof de;
