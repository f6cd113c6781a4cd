/** What the command line can do; kept apart so that asking for it loads nothing else. */
export const help = `Gemeinsam – eine Plattform für ein Land und seine Kommunen

  npx gemeinsam serve [--no-worker]   Plattform ohne Demo-Gegenstellen (the platform, no demo counterparts)
  npx gemeinsam worker                nur Hintergrundarbeit (background work only)
  npx gemeinsam migrate               Tabellen anlegen und erneuern (create and update the tables)
  npx gemeinsam seed [--germany]      Referenzdaten und Leistungspakete laden (load reference data and packages)
  npx gemeinsam doctor                Einstellungen, Datenbank und Daten prüfen (check settings, database, data)
  npx gemeinsam invoices check [--json] DATEI…   E-Rechnungen prüfen: EN 16931, XRechnung, Peppol (check e-invoices)
  npx gemeinsam competence audit [--json]   Abdeckung und Widersprüche der Zuständigkeiten (coverage and contradictions)
  npx gemeinsam inhouse activity|assess [--json] DATEI   Inhouse-Fähigkeit prüfen (in-house capability, § 108 GWB)

Einstellungen (settings): PORT, HOST, GEMEINSAM_DATA, DATABASE_URL, PUBLIC_URL, MAIL_URL, MAIL_FROM, PAYMENT_URL,
IDENTITY_URL, CLAMD, LOG_LEVEL, TRUST_PROXY. Mehr (more): docs/how-to/operate.md
`;
