const words: Readonly<Record<string, string>> = {
  database: 'Datenbank wird gestartet (starting the database)',
  creating: 'Datenbank wird angelegt (creating the database)',
  recovering: 'Datenbank stellt sich nach einem Abbruch wieder her (database is recovering)',
  stopping: 'Eine alte Datenbank wird beendet (stopping a database left over)',
  restarting: 'Datenbank wird neu gestartet (restarting the database)',
  schema: 'Tabellen werden geprüft (checking the tables)',
  reference: 'Gemeinden, Verwaltungen und Leistungskatalog werden geladen (loading municipalities, administrations, services)',
  germany: 'Gemeinden der anderen Länder werden geladen (loading the municipalities of the other Länder)',
  packages: 'Leistungspakete werden geladen (loading service packages)',
  demo: 'Demo-Welt wird vorbereitet (preparing the demo world)',
  counterparts: 'Demo-Gegenstellen werden gestartet (starting the demo counterparts)',
};

/** Says on the terminal what takes time, German first. */
export function announce(step: string): void {
  process.stdout.write(`· ${words[step] ?? step}\n`);
}
