/** How the ten rules of a VAT category differ from those of another. */
export interface VatCategory {
  /** As in the rule: `BR-IC-01`. */
  readonly id: string;
  readonly code: string;
  /** `own`: the seller of this document has a VAT or tax number, or is represented; `seller`: so has any seller in it; `vat`: a VAT identifier; `none`: nobody may show one. */
  readonly seller: 'own' | 'seller' | 'vat' | 'none';
  readonly buyer: 'any' | 'vat' | 'vatOrLegal';
  readonly rate: 'positive' | 'zero' | 'notNegative' | 'absent';
  /** How the base is compared with the lines: within one currency unit, exactly, or exactly for each rate. */
  readonly base: 'within' | 'exact' | 'byRate';
  /** Whether the breakdown gives a reason for the exemption, or must not. */
  readonly reason: boolean;
  /** Where the published rules judge the breakdown: on the code or on the tax around it; the latter leaves no room for the rules on every breakdown. */
  readonly judgedOn: 'code' | 'tax';
  /** Whether the breakdown is judged only when the tax says it is VAT. */
  readonly onlyVat: boolean;
}

/** The VAT categories in the order of the published rules. */
export const ciiVatCategories: readonly VatCategory[] = [
  { id: 'AE', code: 'AE', seller: 'seller', buyer: 'vatOrLegal', rate: 'zero', base: 'within', reason: true, judgedOn: 'code', onlyVat: true },
  { id: 'AF', code: 'L', seller: 'own', buyer: 'any', rate: 'positive', base: 'byRate', reason: false, judgedOn: 'tax', onlyVat: true },
  { id: 'AG', code: 'M', seller: 'own', buyer: 'any', rate: 'notNegative', base: 'byRate', reason: false, judgedOn: 'tax', onlyVat: true },
  { id: 'E', code: 'E', seller: 'own', buyer: 'any', rate: 'zero', base: 'within', reason: true, judgedOn: 'code', onlyVat: true },
  { id: 'G', code: 'G', seller: 'vat', buyer: 'any', rate: 'zero', base: 'within', reason: true, judgedOn: 'code', onlyVat: true },
  { id: 'IC', code: 'K', seller: 'vat', buyer: 'vat', rate: 'zero', base: 'within', reason: true, judgedOn: 'code', onlyVat: true },
  { id: 'O', code: 'O', seller: 'none', buyer: 'any', rate: 'absent', base: 'exact', reason: true, judgedOn: 'tax', onlyVat: true },
  { id: 'S', code: 'S', seller: 'own', buyer: 'any', rate: 'positive', base: 'byRate', reason: false, judgedOn: 'code', onlyVat: false },
  { id: 'Z', code: 'Z', seller: 'own', buyer: 'any', rate: 'zero', base: 'within', reason: false, judgedOn: 'code', onlyVat: false },
];
