import type { ClaimLine, ClaimState, ClaimToOpen } from '#contracts/payments';
import type { AccountId, ApplicationId, CaseId, TenantId } from '#kernel/ids';
import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import type { Claim } from '../domain/claim.ts';
import { tenantOf } from './owner-of.ts';

interface ClaimRow {
  id: string;
  tenant_id: TenantId;
  creditor_key: string;
  creditor_name: string;
  creditor_iban: string;
  creditor_bic: string | null;
  kassenzeichen: string;
  application_id: ApplicationId;
  case_id: CaseId | null;
  payer_account_id: AccountId | null;
  subject: string;
  lines: ClaimLine[];
  total_cents: number;
  paid_cents: number;
  due_on: string;
  state: ClaimState;
  opened_at: Date;
  paid_at: Date | null;
  cancel_reason: string | null;
}

/** Writes a new claim; false when the id or the kassenzeichen is taken. */
export async function insertClaim(unit: Unit, claim: ClaimToOpen, kassenzeichen: string): Promise<boolean> {
  const total = claim.lines.reduce((sum, line) => sum + line.cents, 0);
  const rows = await unit.run(sql`
    insert into payments.claim (tenant_id, id, creditor_key, creditor_name, creditor_iban, creditor_bic, kassenzeichen, application_id, case_id,
      payer_account_id, subject, lines, total_cents, due_on, opened_at)
    values (${tenantOf(unit)}, ${claim.claimId}, ${claim.creditor.key}, ${claim.creditor.name}, ${claim.creditor.iban}, ${claim.creditor.bic ?? null},
      ${kassenzeichen}, ${claim.applicationId}, ${claim.caseId ?? null}, ${claim.accountId ?? null}, ${claim.subject}, ${JSON.stringify(claim.lines)}::jsonb,
      ${total}, ${claim.dueOn}, ${unit.now})
    on conflict do nothing`);
  return rows === 1;
}

/** One claim with the sum of its bookings. */
export async function findClaim(unit: Unit, id: string): Promise<Claim | undefined> {
  const row = await unit.find<ClaimRow>(sql`
    select c.*, (select coalesce(sum(b.cents), 0)::bigint from payments.booking b where b.tenant_id = c.tenant_id and b.claim_id = c.id) as paid_cents
    from payments.claim c where c.id = ${id}`);
  return row === undefined ? undefined : claimOf(row);
}

/** Locks the claim until the end of the unit: everything that counts money goes through here first, one at a time. */
export async function lockClaim(unit: Unit, id: string): Promise<Claim | undefined> {
  const locked = await unit.find<{ id: string }>(sql`select id from payments.claim where id = ${id} for update`);
  return locked === undefined ? undefined : findClaim(unit, id);
}

/** By its number, for incoming transfers. */
export async function findClaimIdByKassenzeichen(unit: Unit, kassenzeichen: string): Promise<string | undefined> {
  return (await unit.find<{ id: string }>(sql`select id from payments.claim where kassenzeichen = ${kassenzeichen}`))?.id;
}

/** All claims of one case, oldest first. */
export async function listClaimsOfCase(unit: Unit, caseId: string): Promise<Claim[]> {
  const rows = await unit.rows<ClaimRow>(sql`
    select c.*, (select coalesce(sum(b.cents), 0)::bigint from payments.booking b where b.tenant_id = c.tenant_id and b.claim_id = c.id) as paid_cents
    from payments.claim c where c.case_id = ${caseId} order by c.opened_at, c.id`);
  return rows.map(claimOf);
}

/** What the cashier looks for. `overdueOn`: open claims due before this day. */
export interface ClaimFilter {
  readonly state: ClaimState | 'overdue' | 'overpaid' | undefined;
  /** Part of the kassenzeichen (digits) or of the subject. */
  readonly search: string | undefined;
  readonly today: string;
}

/** Claims of the administration, newest first. */
export async function listClaims(unit: Unit, filter: ClaimFilter, page: { limit: number; offset: number }): Promise<{ claims: Claim[]; total: number }> {
  const state = filter.state ?? null;
  const digits = filter.search?.replace(/[\s-]/g, '') ?? null;
  const text = filter.search === undefined ? null : `%${filter.search.replace(/[\\%_]/g, '\\$&')}%`;
  const number = digits !== null && /^\d+$/.test(digits) ? `${digits}%` : null;
  const rows = await unit.rows<ClaimRow & { total: number }>(sql`
    with balance as (
      select c.*, coalesce((select sum(b.cents) from payments.booking b where b.tenant_id = c.tenant_id and b.claim_id = c.id), 0)::bigint as paid_cents
      from payments.claim c
    )
    select *, count(*) over ()::int as total from balance
    where (${state}::text is null or state = ${state}
        or (${state} = 'overdue' and state = 'open' and due_on < ${filter.today}::date)
        or (${state} = 'overpaid' and paid_cents > case when state = 'cancelled' then 0 else total_cents end))
      and (${text}::text is null or subject ilike ${text} or kassenzeichen like ${number}::text)
    order by opened_at desc, id desc limit ${page.limit} offset ${page.offset}`);
  return { claims: rows.map(claimOf), total: rows[0]?.total ?? 0 };
}

/** Marks a claim as fully paid. */
export async function markPaid(unit: Unit, id: string): Promise<void> {
  await unit.run(sql`update payments.claim set state = 'paid', paid_at = ${unit.now} where id = ${id} and state = 'open'`);
}

export async function markCancelled(unit: Unit, id: string, reason: string): Promise<void> {
  await unit.run(sql`update payments.claim set state = 'cancelled', cancelled_at = ${unit.now}, cancel_reason = ${reason} where id = ${id}`);
}

export async function setCase(unit: Unit, id: string, caseId: string): Promise<void> {
  await unit.run(sql`update payments.claim set case_id = ${caseId} where id = ${id}`);
}

function claimOf(row: ClaimRow): Claim {
  const bic = row.creditor_bic === null ? {} : { bic: row.creditor_bic };
  return {
    claimId: row.id,
    tenantId: row.tenant_id,
    creditor: { key: row.creditor_key, name: row.creditor_name, iban: row.creditor_iban, ...bic },
    kassenzeichen: row.kassenzeichen,
    applicationId: row.application_id,
    caseId: row.case_id ?? undefined,
    accountId: row.payer_account_id ?? undefined,
    subject: row.subject,
    lines: row.lines,
    totalCents: row.total_cents,
    paidCents: row.paid_cents,
    dueOn: row.due_on,
    state: row.state,
    openedAt: row.opened_at,
    paidAt: row.paid_at ?? undefined,
    cancelReason: row.cancel_reason ?? undefined,
  };
}
