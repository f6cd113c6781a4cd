/** Addresses of staff access, without language prefix. */
export const paths = {
  signIn: '/verwaltung/anmelden',
  code: '/verwaltung/anmelden/code',
  signOut: '/verwaltung/abmelden',
  passkey: '/verwaltung/anmelden/passkey',
  access: '/verwaltung/konto',
  confirm: '/verwaltung/konto/bestaetigen',
  addPasskey: '/verwaltung/konto/passkey',
  removePasskey: '/verwaltung/konto/passkey/entfernen',
  recovery: '/verwaltung/konto/wiederherstellung',
  invitation: (token: string) => `/verwaltung/einladung/${token}`,
  team: '/verwaltung/team',
  member: (id: string) => `/verwaltung/team/${id}`,
  inviteAgain: (id: string) => `/verwaltung/team/${id}/einladung`,
  audit: '/verwaltung/protokoll',
  auditFile: '/verwaltung/protokoll/datei',
} as const;
