import type { ClaimSnapshot } from '#contracts/payments';
import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import type { CheckoutState } from '../domain/checkout.ts';
import type { PayerClaimView } from '../domain/payer-claim.ts';
import { accountOf } from './owner-of.ts';

type Nullable = 'creditorBic' | 'paidAt' | 'checkoutId' | 'checkoutAt' | 'payUrl' | 'returnedAt';
type ViewRow = Omit<PayerClaimView, Nullable> & { [K in Nullable]: Exclude<PayerClaimView[K], undefined> | null };

/** Writes the payer's copy of a claim; the state of the online payment stays as it is. */
export async function upsertPayerView(unit: Unit, claim: ClaimSnapshot): Promise<void> {
  await unit.run(sql`
    insert into payments.payer_view as v (account_id, claim_id, tenant_id, application_id, creditor_name, creditor_iban, creditor_bic, kassenzeichen,
      subject, lines, total_cents, paid_cents, due_on, state, opened_at, paid_at)
    values (${accountOf(unit)}, ${claim.claimId}, ${claim.tenantId}, ${claim.applicationId}, ${claim.creditor.name}, ${claim.creditor.iban},
      ${claim.creditor.bic ?? null}, ${claim.kassenzeichen}, ${claim.subject}, ${JSON.stringify(claim.lines)}::jsonb, ${claim.totalCents}, ${claim.paidCents},
      ${claim.dueOn}, ${claim.state}, ${claim.openedAt}, ${claim.paidAt ?? null})
    on conflict (account_id, claim_id) do update set paid_cents = excluded.paid_cents, state = excluded.state, paid_at = excluded.paid_at`);
}

export async function findPayerView(unit: Unit, claimId: string): Promise<PayerClaimView | undefined> {
  const row = await unit.find<ViewRow>(sql`
    select claim_id as "claimId", tenant_id as "tenantId", application_id as "applicationId", creditor_name as "creditorName",
      creditor_iban as "creditorIban", creditor_bic as "creditorBic", kassenzeichen, subject, lines, total_cents as "totalCents",
      paid_cents as "paidCents", due_on as "dueOn", state, opened_at as "openedAt", paid_at as "paidAt", checkout_state as "checkoutState",
      checkout_id as "checkoutId", checkout_at as "checkoutAt", pay_url as "payUrl", returned_at as "returnedAt"
    from payments.payer_view where claim_id = ${claimId}`);
  return row === undefined ? undefined : viewOf(row);
}

/** The account's claims, newest first; only those of one application when it is given. */
export async function listPayerViews(unit: Unit, applicationId: string | undefined): Promise<PayerClaimView[]> {
  const rows = await unit.rows<ViewRow>(sql`
    select claim_id as "claimId", tenant_id as "tenantId", application_id as "applicationId", creditor_name as "creditorName",
      creditor_iban as "creditorIban", creditor_bic as "creditorBic", kassenzeichen, subject, lines, total_cents as "totalCents",
      paid_cents as "paidCents", due_on as "dueOn", state, opened_at as "openedAt", paid_at as "paidAt", checkout_state as "checkoutState",
      checkout_id as "checkoutId", checkout_at as "checkoutAt", pay_url as "payUrl", returned_at as "returnedAt"
    from payments.payer_view where ${applicationId ?? null}::uuid is null or application_id = ${applicationId ?? null}
    order by opened_at desc, claim_id desc limit 200`);
  return rows.map(viewOf);
}

/** Notes the wish to pay online under a new attempt. */
export async function requestCheckoutOf(unit: Unit, claimId: string, attemptId: string): Promise<void> {
  await unit.run(sql`
    update payments.payer_view set checkout_state = 'requested', checkout_id = ${attemptId}, checkout_at = ${unit.now}, pay_url = null, returned_at = null
    where claim_id = ${claimId}`);
}

/** Notes how the attempt goes; what an older attempt still reports is ignored. */
export async function setCheckout(unit: Unit, claimId: string, attemptId: string, state: CheckoutState, payUrl: string | undefined): Promise<void> {
  await unit.run(sql`
    update payments.payer_view set checkout_state = ${state}, pay_url = ${payUrl ?? null}
    where claim_id = ${claimId} and checkout_id = ${attemptId}`);
}

/** Notes that the payer is back; false when that was noted in the last five seconds. */
export async function markReturned(unit: Unit, claimId: string): Promise<boolean> {
  const rows = await unit.run(sql`
    update payments.payer_view set returned_at = ${unit.now}
    where claim_id = ${claimId} and checkout_state = 'ready' and state = 'open'
      and (returned_at is null or returned_at < ${unit.now}::timestamptz - interval '5 seconds')`);
  return rows === 1;
}

function viewOf(row: ViewRow): PayerClaimView {
  return {
    ...row,
    creditorBic: row.creditorBic ?? undefined,
    paidAt: row.paidAt ?? undefined,
    checkoutId: row.checkoutId ?? undefined,
    checkoutAt: row.checkoutAt ?? undefined,
    payUrl: row.payUrl ?? undefined,
    returnedAt: row.returnedAt ?? undefined,
  };
}

/** Deletes all views of the account. */
export async function deletePayerViews(unit: Unit): Promise<void> {
  await unit.run(sql`delete from payments.payer_view where account_id = platform.current_account()`);
}
