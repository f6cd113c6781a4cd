/** Addresses of the invoice pages, without language prefix. */
export const paths = {
  check: '/rechnung-pruefen',
  api: '/api',
} as const;
