/** Paths the frame of every page links to, without language prefix. */
export const sitePaths = {
  home: '/',
  search: '/suche',
  signIn: '/konto/anmelden',
  signOut: '/konto/abmelden',
  account: '/konto',
  applications: '/konto/antraege',
  desk: '/verwaltung',
  deskSignOut: '/verwaltung/abmelden',
  appearance: '/darstellung',
  easyLanguage: '/leichte-sprache',
  signLanguage: '/gebaerdensprache',
  accessibility: '/barrierefreiheit',
  feedback: '/feedback',
  privacy: '/datenschutz',
  imprint: '/impressum',
} as const;
