/** XRechnung and Peppol BIS both carry the German rules; this is where they differ. */
export interface GermanUblStyle {
  /** The id of a rule from its German number: `23-a` → `BR-DE-23-a` or `DE-R-023-1`. */
  readonly id: (number: string) => string;
  /** How the code of an invoice type is read before it is compared. */
  readonly typeCode: (text: string) => string;
  /** How the code of a payment means is read before it is compared. */
  readonly meansCode: (text: string) => string;
  /** One statement of a cash discount. */
  readonly discount: RegExp;
  readonly isMailAddress: (text: string) => boolean;
}
