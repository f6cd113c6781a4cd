/** The codes the German rules speak of. */
export const germanCodes = {
  /** VAT categories that call for a tax number of the seller (BT-31, BT-32). */
  vatCategories: new Set(['S', 'Z', 'E', 'AE', 'K', 'G', 'L', 'M']),
  /** Kinds of invoices used in Germany (BT-3). */
  invoiceTypes: new Set(['326', '380', '384', '389', '381', '875', '876', '877']),
} as const;
