const inbox = '/verwaltung/rechnungen';

/** Addresses of the desk of invoices, without language prefix. */
export const deskPaths = {
  inbox,
  csv: `${inbox}/liste.csv`,
  take: `${inbox}/uebernehmen`,
  calendar: `${inbox}/fristen`,
  overview: `${inbox}/uebersicht`,
  settings: `${inbox}/einstellungen`,
  keys: `${inbox}/einstellungen/schluessel`,
  revoke: (id: string) => `${inbox}/einstellungen/schluessel/${id}/ungueltig`,
  payment: `${inbox}/zahlung`,
  run: (runId: string) => `${inbox}/zahlung/${runId}`,
  runFile: (runId: string) => `${inbox}/zahlung/${runId}/pain001`,
  runCsv: (runId: string) => `${inbox}/zahlung/${runId}/liste.csv`,
  cancelRun: (runId: string) => `${inbox}/zahlung/${runId}/zuruecknehmen`,
  settleRun: (runId: string) => `${inbox}/zahlung/${runId}/bezahlt`,
  one: (id: string) => `${inbox}/${id}`,
  confirm: (id: string) => `${inbox}/${id}/bestaetigen`,
  withdraw: (id: string) => `${inbox}/${id}/bestaetigung-zuruecknehmen`,
  book: (id: string) => `${inbox}/${id}/kontierung`,
  reject: (id: string) => `${inbox}/${id}/zurueckweisen`,
  note: (id: string) => `${inbox}/${id}/notiz`,
  original: (id: string) => `${inbox}/${id}/original`,
  attachment: (id: string, number: string) => `${inbox}/${id}/anlage/${number}`,
} as const;
