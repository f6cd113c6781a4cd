export const de = {
  title: 'Postfach',
  lead: 'Hier finden Sie alles, was die Verwaltungen Ihnen schreiben: Bescheide, Rückfragen und Hinweise.',
  empty: { title: 'Ihr Postfach ist leer', text: 'Sobald eine Verwaltung Ihnen schreibt, finden Sie die Nachricht hier. Ist eine E-Mail-Adresse hinterlegt, sagen wir Ihnen Bescheid.' },
  columns: { subject: 'Betreff', sender: 'Absender', provided: 'Eingegangen am', state: 'Stand' },
  unread: 'Neu',
  read: 'Gelesen',
  caption: 'Nachrichten, die neueste zuerst',
  back: 'Zurück zum Postfach',
  sender: 'Absender',
  provided: 'In Ihr Postfach gelegt',
  notified: 'E-Mail-Hinweis versendet',
  retrieved: 'Von Ihnen zuerst geöffnet',
  never: 'noch nicht',
  documents: 'Dokumente',
  download: (filename: string) => `${filename} herunterladen`,
  effect: { title: 'Ab wann der Bescheid gilt', announced: 'Gilt als bekannt gegeben am', objection: 'Widerspruch möglich bis', source: 'Rechtsgrundlage' },
  copy: { title: 'Kopie zur Information', text: 'Den Bescheid selbst bekommen Sie per Brief. Erst mit dem Brief beginnen die Fristen, die im Bescheid genannt sind.' },
  application: 'Zum Antrag',
  kinds: { decision: 'Bescheid', question: 'Rückfrage', notice: 'Hinweis', payment: 'Zahlung' },
  notice: {
    subject: 'Neue Nachricht in Ihrem Postfach',
    text: (link: string) =>
      `Guten Tag,\n\nin Ihrem Postfach bei Gemeinsam liegt eine neue Nachricht.\nAus Gründen des Datenschutzes steht der Inhalt nicht in dieser E-Mail.\n\nBitte melden Sie sich an und lesen Sie die Nachricht dort:\n${link}\n\nBei einem Bescheid können Fristen auch dann laufen, wenn Sie die Nachricht nicht öffnen.\n\nDiese E-Mail wurde automatisch erstellt. Bitte antworten Sie nicht darauf.\n`,
  },
  refusals: { messageNotFound: 'Diese Nachricht gibt es in Ihrem Postfach nicht. Vielleicht sind Sie mit einem anderen Konto angemeldet.' },
};

/** The shape every language of this module fills. */
export type Texts = typeof de;
