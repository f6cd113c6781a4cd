/** Paths the frame of every page links to, without language prefix. */
export const sitePaths = {
  home: '/',
  search: '/suche',
  signIn: '/anmelden',
  signOut: '/abmelden',
  account: '/konto',
  desk: '/arbeitsplatz',
  appearance: '/darstellung',
  easyLanguage: '/leichte-sprache',
  signLanguage: '/gebaerdensprache',
  accessibility: '/barrierefreiheit',
  feedback: '/feedback',
  privacy: '/datenschutz',
  imprint: '/impressum',
} as const;
