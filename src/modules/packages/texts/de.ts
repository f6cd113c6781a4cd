/** Words of the package library. German is the type; English must match it. */
export const de = {
  refusals: {
    packageFaulty: 'Das Leistungspaket hat Fehler ({count}): {faults}',
    versionTaken: 'Version {version} des Pakets {id} ist schon veröffentlicht und hat einen anderen Inhalt. Vergeben Sie eine neue Versionsnummer.',
    packageNotFound: 'Ein Leistungspaket {id} gibt es nicht.',
    feeValueUnknown: 'Das Leistungspaket kennt keinen Gebührenwert {key}.',
  },
};

export type PackagesTexts = typeof de;
