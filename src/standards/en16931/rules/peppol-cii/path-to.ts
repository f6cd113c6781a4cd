/** The path of a context from the root of a CII invoice: `pathTo(places.seller, 'ram:ID')`. */
export function pathTo(place: readonly string[], ...more: readonly string[]): string {
  return `/${['rsm:CrossIndustryInvoice', ...place, ...more].join('/')}`;
}
