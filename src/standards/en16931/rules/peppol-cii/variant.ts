/** Where XRechnung reads the adopted Peppol rules in another way. */
export interface CiiVariant {
  /** The VAT total (BT-110) may be absent. */
  readonly vatTotalOptional: boolean;
  /** Where the net price has no base quantity, that of the gross price counts. */
  readonly grossBaseQuantity: boolean;
  /** R043 is numbered by place: `-1` for allowances of lines and documents, `-2` for those of prices. */
  readonly numbersR043: boolean;
}
