/** Addresses of staff access, without language prefix. */
export const paths = {
  signIn: '/verwaltung/anmelden',
  code: '/verwaltung/anmelden/code',
  signOut: '/verwaltung/abmelden',
  access: '/verwaltung/konto',
  invitation: (token: string) => `/verwaltung/einladung/${token}`,
  team: '/verwaltung/team',
  member: (id: string) => `/verwaltung/team/${id}`,
  inviteAgain: (id: string) => `/verwaltung/team/${id}/einladung`,
  audit: '/verwaltung/protokoll',
  auditFile: '/verwaltung/protokoll/datei',
} as const;
