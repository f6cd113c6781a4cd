/** Addresses of the desk, without language prefix. */
export const paths = {
  desk: '/verwaltung',
  list: '/verwaltung/vorgaenge',
  view: (view: string) => `/verwaltung/vorgaenge?ansicht=${view}`,
  csv: '/verwaltung/vorgaenge.csv',
  case: (id: string) => `/verwaltung/vorgaenge/${id}`,
  take: (id: string) => `/verwaltung/vorgaenge/${id}/uebernehmen`,
  note: (id: string) => `/verwaltung/vorgaenge/${id}/notiz`,
  askBack: (id: string) => `/verwaltung/vorgaenge/${id}/rueckfrage`,
  decide: (id: string) => `/verwaltung/vorgaenge/${id}/entscheiden`,
  post: (id: string) => `/verwaltung/vorgaenge/${id}/versand`,
  document: (id: string, documentId: string) => `/verwaltung/vorgaenge/${id}/dokument/${documentId}`,
} as const;
