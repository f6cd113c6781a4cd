import type { InvoiceDraftLine, VatKind } from './invoice-draft.ts';

/** The sums of an invoice, all in cents. */
export interface InvoiceTotals {
  /** Net amount of each line, in the order of the lines. */
  readonly lines: readonly number[];
  /** One entry for each kind of VAT there is, in the order in which they appear. */
  readonly vat: readonly { readonly kind: VatKind; readonly percent: number; readonly net: number; readonly tax: number }[];
  readonly net: number;
  readonly tax: number;
  readonly gross: number;
}

const percents = { standard: 19, reduced: 7, exempt: 0, smallBusiness: 0 } as const satisfies Record<VatKind, number>;

/** Sums as EN 16931 wants them: each line rounded to cents, tax computed once for each rate, half a cent up. */
export function invoiceTotals(lines: readonly Pick<InvoiceDraftLine, 'quantity' | 'price' | 'vat'>[]): InvoiceTotals {
  const nets = lines.map(({ quantity, price }) => roundedBy(BigInt(quantity) * BigInt(price), 1_000_000n));
  const kinds = [...new Set(lines.map(({ vat }) => vat))];
  const vat = kinds.map((kind) => {
    const net = lines.reduce((sum, line, index) => (line.vat === kind ? sum + (nets[index] ?? 0) : sum), 0);
    const percent = percents[kind];
    return { kind, percent, net, tax: roundedBy(BigInt(net) * BigInt(percent), 100n) };
  });
  const net = nets.reduce((sum, cents) => sum + cents, 0);
  const tax = vat.reduce((sum, part) => sum + part.tax, 0);
  return { lines: nets, vat, net, tax, gross: net + tax };
}

/** A quotient rounded to a whole number, halves away from zero. */
function roundedBy(value: bigint, divisor: bigint): number {
  const half = divisor / 2n;
  return Number((value < 0n ? value - half : value + half) / divisor);
}
