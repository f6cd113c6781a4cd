/** What a person reads when the built-in database cannot start. */
export const de = {
  inUse: (folder: string, pid: string) => `Der Datenordner ${folder} wird bereits benutzt (Prozess ${pid}). Bitte beenden Sie den anderen Start oder wählen Sie mit GEMEINSAM_DATA einen anderen Ordner.`,
  noSpace: (folder: string) => `Auf dem Datenträger von ${folder} ist kein Platz mehr. Bitte schaffen Sie Platz und starten Sie erneut; gespeicherte Daten sind unversehrt.`,
  notWritable: (folder: string) => `In den Ordner ${folder} darf nicht geschrieben werden. Bitte ändern Sie die Rechte oder wählen Sie mit GEMEINSAM_DATA einen anderen Ordner.`,
  noRuntime: (platform: string) => `Für ${platform} liegt keine mitgelieferte Datenbank bei. Bitte nennen Sie mit DATABASE_URL einen PostgreSQL-Server (Version 15 bis 18).`,
  otherVersion: (folder: string, versions: string) => `Die Datenbank in ${folder} wurde mit einer anderen PostgreSQL-Hauptversion angelegt (${versions}). Bitte nennen Sie mit DATABASE_URL einen passenden Server oder wählen Sie einen neuen Datenordner.`,
  secretLost: (folder: string) => `Im Datenordner ${folder} liegt eine Datenbank, aber die Datei mit ihrem Kennwort fehlt. Bitte stellen Sie den Ordner „secrets“ aus der Sicherung wieder her.`,
  stillRunning: (folder: string, pid: string) => `Eine frühere Datenbank auf ${folder} (Prozess ${pid}) lässt sich nicht beenden. Bitte beenden Sie den Prozess und starten Sie erneut.`,
  failed: (step: string, log: string) => `Die mitgelieferte Datenbank ist nicht gestartet (${step}). Letzte Meldungen:\n${log}`,
};
