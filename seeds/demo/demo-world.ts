import type { StaffRole } from '#kernel/actor';

/** A sign-in of the demonstration. Invented people; the passwords are public on purpose and exist only under `npm start`. */
export interface DemoStaff {
  /** ARS of the administration; `provider` for the shared IT provider. */
  readonly administration: string;
  readonly displayName: string;
  readonly email: string;
  readonly totpSecret: string;
  readonly roles: readonly StaffRole[];
}

export const demoStaffPassword = 'demo-verwaltung-2026';
export const demoPersonPassword = 'demo-konto-2026';

/** Three administrations of different kinds: erfüllende Gemeinde, Verwaltungsgemeinschaft, kreisfreie Stadt; and the provider. */
export const demoStaff: readonly DemoStaff[] = [
  { administration: '160775052', displayName: 'Petra Winkler', email: 'winkler@schmoelln.demo', totpSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', roles: ['caseworker'] },
  { administration: '160775052', displayName: 'Jens Hartung', email: 'hartung@schmoelln.demo', totpSecret: 'KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU', roles: ['head', 'administrator'] },
  { administration: '160775052', displayName: 'Ute Seidel', email: 'seidel@schmoelln.demo', totpSecret: 'MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK', roles: ['cashier'] },
  { administration: '160775004', displayName: 'Karin Vogel', email: 'vogel@pleissenaue.demo', totpSecret: 'NBSWY3DPO5XXE3DENBSWY3DPO5XXE3DE', roles: ['caseworker', 'administrator'] },
  { administration: '160510000', displayName: 'Thomas Berg', email: 'berg@erfurt.demo', totpSecret: 'ONSWG4TFORPWWZLZONSWG4TFORPWWZLZ', roles: ['caseworker', 'administrator'] },
  { administration: 'provider', displayName: 'Anna Kühn', email: 'kuehn@gemeinsam.demo', totpSecret: 'PFXXK4TTMVRXEZLUPFXXK4TTMVRXEZLU', roles: ['provider', 'administrator'] },
];

export const demoPerson = { email: 'maria.muster@post.demo', givenName: 'Maria', familyName: 'Muster', birthDate: '1985-04-12' } as const;

/** Amounts invented for the demonstration, in cents; every page that shows one says so. */
export const demoOverlays = {
  note: { de: 'Beispielwert der Demonstration – nicht aus der echten Satzung.', en: 'Example value of the demonstration – not from the real statute.' },
  validFrom: '2026-01-01',
  values: [
    {
      packageId: 'hundesteuer-anmeldung',
      perPlace: {
        '16077003': { 'hundesteuer.ersterHund': 4_000, 'hundesteuer.zweiterHund': 6_000, 'hundesteuer.weitererHund': 8_000, 'hundesteuer.gefaehrlicherHund': 40_000 },
        '16077048': { 'hundesteuer.ersterHund': 5_000, 'hundesteuer.zweiterHund': 7_500, 'hundesteuer.weitererHund': 10_000, 'hundesteuer.gefaehrlicherHund': 45_000 },
        '16051000': { 'hundesteuer.ersterHund': 10_800, 'hundesteuer.zweiterHund': 13_200, 'hundesteuer.weitererHund': 15_600, 'hundesteuer.gefaehrlicherHund': 60_000 },
      },
    },
    {
      packageId: 'sondernutzung',
      perPlace: {
        '16077003': { 'sondernutzung.verwaltungsgebuehr': 3_000, 'sondernutzung.baustelleJeQuadratmeterTag': 20, 'sondernutzung.gastronomieJeQuadratmeterTag': 10, 'sondernutzung.sonstigeJeQuadratmeterTag': 25 },
        '16077048': { 'sondernutzung.verwaltungsgebuehr': 3_500, 'sondernutzung.baustelleJeQuadratmeterTag': 25, 'sondernutzung.gastronomieJeQuadratmeterTag': 12, 'sondernutzung.sonstigeJeQuadratmeterTag': 30 },
        '16051000': { 'sondernutzung.verwaltungsgebuehr': 6_000, 'sondernutzung.baustelleJeQuadratmeterTag': 45, 'sondernutzung.gastronomieJeQuadratmeterTag': 20, 'sondernutzung.sonstigeJeQuadratmeterTag': 50 },
      },
    },
  ] as readonly { readonly packageId: string; readonly perPlace: Readonly<Record<string, Readonly<Record<string, number>>>> }[],
} as const;
