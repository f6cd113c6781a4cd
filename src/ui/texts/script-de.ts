/** Words the browser script says; kept apart so that the script carries nothing else. */
export const scriptDe = {
  results: (count: number) => (count === 1 ? '1 Vorschlag' : `${count} Vorschläge`),
  noResults: 'Kein Vorschlag. Sie können trotzdem weitersuchen.',
  sending: 'Wird gesendet …',
  filesChosen: (count: number) => (count === 1 ? '1 Datei ausgewählt' : `${count} Dateien ausgewählt`),
  sessionTitle: 'Sind Sie noch da?',
  sessionBody: 'Zu Ihrer Sicherheit melden wir Sie in wenigen Minuten ab. Was Sie auf dieser Seite noch nicht gespeichert haben, ginge verloren.',
  sessionStay: 'Angemeldet bleiben',
  sessionOver: 'Sie wurden abgemeldet. Bitte melden Sie sich neu an.',
  charactersLeft: (count: number) => `Noch ${count} Zeichen`,
  charactersOver: (count: number) => `${count} Zeichen zu viel`,
  showPassword: 'Passwort anzeigen',
  hidePassword: 'Passwort verbergen',
  copied: 'Kopiert',
  copyFailed: 'Das Kopieren hat nicht geklappt. Bitte markieren Sie den Text selbst.',
};

/** The shape both languages share. */
export type ScriptTexts = typeof scriptDe;
