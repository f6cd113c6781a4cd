import type { ClaimLine, ClaimState } from '#contracts/payments';
import type { DayString } from '#kernel/dates';
import type { ApplicationId, TenantId } from '#kernel/ids';

import type { CheckoutState } from './checkout.ts';

/** The payer's copy of a claim, with the state of their online payment. */
export interface PayerClaimView {
  readonly claimId: string;
  readonly tenantId: TenantId;
  readonly applicationId: ApplicationId;
  readonly creditorName: string;
  readonly creditorIban: string;
  readonly creditorBic: string | undefined;
  readonly kassenzeichen: string;
  readonly subject: string;
  readonly lines: readonly ClaimLine[];
  readonly totalCents: number;
  readonly paidCents: number;
  readonly dueOn: DayString;
  readonly state: ClaimState;
  readonly openedAt: Date;
  readonly paidAt: Date | undefined;
  readonly checkoutState: CheckoutState;
  readonly checkoutId: string | undefined;
  readonly checkoutAt: Date | undefined;
  readonly payUrl: string | undefined;
  readonly returnedAt: Date | undefined;
}
