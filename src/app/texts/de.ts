export const de = {
  errors: {
    notFound: { title: 'Diese Seite gibt es nicht', text: 'Vielleicht hat sich die Adresse geändert. Über die Suche finden Sie die gewünschte Leistung.' },
    signInFirst: { title: 'Bitte melden Sie sich an', text: 'Diese Seite ist persönlich. Ihre Anmeldung fehlt oder ist nach längerer Pause abgelaufen. Gespeicherte Angaben sind erhalten.' },
    notYourRole: { title: 'Dafür fehlt Ihnen die Berechtigung', text: 'Ihre Rolle erlaubt diesen Schritt nicht. Wer in Ihrer Verwaltung die Plattform administriert, kann das ändern.' },
    identityNeeded: { title: 'Bitte weisen Sie Ihre Identität nach', text: 'Diese Leistung verlangt einen Nachweis, dass Sie es wirklich sind. Das geht in Ihrem Konto unter „Identität nachweisen“.' },
    formExpired: { title: 'Das Formular ist abgelaufen', text: 'Ihre Eingabe wurde nicht übernommen. Bitte gehen Sie zurück, laden Sie die Seite neu und senden Sie das Formular noch einmal ab.' },
    invalid: { title: 'Diese Angabe passt nicht', text: 'Die Anfrage enthält eine Angabe, die wir nicht lesen können. Es wurde nichts geändert.' },
    malformed: { title: 'Diese Anfrage können wir nicht lesen', text: 'Es wurde nichts geändert.' },
    tooLarge: { title: 'Das ist zu groß', text: 'Die gesendeten Daten sind größer als erlaubt. Es wurde nichts geändert. Bitte verkleinern Sie die Datei oder kürzen Sie den Text.' },
    tooManyRequests: { title: 'Zu viele Versuche', text: 'Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal.' },
    outage: { title: 'Wir sind gleich wieder da', text: 'Die Plattform erreicht ihre Datenbank gerade nicht. Was schon bestätigt wurde, ist sicher. Bitte versuchen Sie es in einer Minute noch einmal.' },
    fault: { title: 'Das hat nicht geklappt', text: 'Der Fehler liegt bei uns. Es wurde nichts halb gespeichert. Bitte versuchen Sie es noch einmal.' },
  },
  refusal: 'Das ist so nicht möglich',
  reference: 'Wenn Sie uns schreiben, nennen Sie bitte diese Nummer:',
  home: 'Zur Startseite',
  signIn: 'Anmelden',
  askBack: {
    subject: 'Rückfrage zu Ihrem Antrag',
    body: (message: string, dueOn: string) => `${message}\nBitte antworten Sie bis zum ${dueOn}. Sie sehen und ändern dabei nur die Angaben, um die es geht.`,
    action: 'Rückfrage beantworten',
  },
  decision: {
    subject: (subject: string) => subject,
    body: (reference: string, electronic: boolean) =>
      `Über Ihren Antrag mit der Nummer ${reference} ist entschieden. ${electronic ? 'Den Bescheid finden Sie als Dokument bei dieser Nachricht. Bitte beachten Sie die Fristen, die dort genannt sind.' : 'Den Bescheid bekommen Sie per Brief; eine Kopie finden Sie bei dieser Nachricht.'}`,
    pay: (amount: string) => `Gebühr bezahlen (${amount})`,
  },
  payment: {
    paidSubject: 'Ihre Zahlung ist eingegangen',
    paidBody: (amount: string, reference: string) => `Wir haben Ihre Zahlung über ${amount} zum Antrag ${reference} erhalten. Vielen Dank.`,
  },
  undelivered: {
    title: 'Zustellung',
    lead: 'Nachrichten zwischen den Bereichen der Plattform, die auch nach vielen Versuchen nicht ankamen. Nichts davon ist verloren; spätere Nachrichten desselben Vorgangs warten dahinter.',
    empty: 'Alles ist zugestellt.',
    caption: 'Nicht zugestellte Nachrichten, die älteste zuerst',
    columns: { name: 'Nachricht', said: 'Seit', attempts: 'Versuche', error: 'Letzter Fehler', retry: 'Noch einmal' },
    retry: 'Noch einmal zustellen',
  },
  nav: { cases: 'Vorgänge', invoices: 'Rechnungen', invoicePayments: 'Rechnungen zahlen', kasse: 'Kasse', team: 'Team', audit: 'Protokoll', undelivered: 'Zustellung', security: 'Mein Zugang' },
  bookingText: 'Gebühr',
};

/** The shape every language of the composition root fills. */
export type Texts = typeof de;
