import { PaymentRequest } from './payment-request.ts';

/** Why the provider says no, in the words of XBezahldienste. */
export interface Problem {
  readonly status: 400 | 403 | 503;
  readonly functionalCode:
    | 'NO_VALID_ORIGINATOR_OR_ENDPOINT'
    | 'PAYMENT_EXISTS'
    | 'CALCULATION_ERROR'
    | 'BOOKING_DATA_MISSING'
    | 'VALIDATION_ERROR'
    | 'UNSPECIFIED'
    | 'FORBIDDEN';
  readonly detail: string;
}

const toCents = (euros: number): number => Math.round(euros * 100);

/** Checks a body as the standard says: shape, sums of the items, booking data. */
export function checkRequest(body: unknown): { request: PaymentRequest } | { problem: Problem } {
  const parsed = PaymentRequest.safeParse(body);
  if (!parsed.success) {
    const detail = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    return { problem: { status: 400, functionalCode: 'VALIDATION_ERROR', detail } };
  }
  const request = parsed.data;
  for (const item of request.items) {
    const fits =
      toCents(item.singleNetAmount) * item.quantity === toCents(item.totalNetAmount) &&
      toCents(item.singleTaxAmount) * item.quantity === toCents(item.totalTaxAmount);
    if (!fits) return { problem: { status: 400, functionalCode: 'CALCULATION_ERROR', detail: `item ${item.id}: quantity times single amount is not the total` } };
    if (Object.keys(item.bookingData ?? {}).length === 0) {
      return { problem: { status: 400, functionalCode: 'BOOKING_DATA_MISSING', detail: `item ${item.id} has no bookingData` } };
    }
  }
  const sum = request.items.reduce((total, item) => total + toCents(item.totalNetAmount) + toCents(item.totalTaxAmount), 0);
  if (sum !== toCents(request.grosAmount)) {
    return { problem: { status: 400, functionalCode: 'CALCULATION_ERROR', detail: 'grosAmount is not the sum of the items' } };
  }
  return { request };
}
