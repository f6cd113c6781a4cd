/** Addresses of the form that makes an invoice, without language prefix. */
export const createPaths = {
  create: '/rechnung-erstellen',
  open: '/rechnung-erstellen/entwurf',
  check: '/rechnung-pruefen',
} as const;
