/** Addresses of this module, without language prefix. */
export const paths = {
  claim: (claimId: string) => `/zahlung/${claimId}`,
  payOnline: (claimId: string) => `/zahlung/${claimId}/online`,
  payerReturn: (claimId: string) => `/zahlung/${claimId}/zurueck`,
  receipt: (claimId: string) => `/zahlung/${claimId}/quittung`,
  cashier: '/verwaltung/kasse',
  cashierExport: '/verwaltung/kasse/liste.csv',
  cashierBook: '/verwaltung/kasse/buchen',
  ledger: (claimId: string) => `/verwaltung/kasse/${claimId}`,
  cancel: (claimId: string) => `/verwaltung/kasse/${claimId}/stornieren`,
  ask: (claimId: string) => `/verwaltung/kasse/${claimId}/nachfragen`,
} as const;
