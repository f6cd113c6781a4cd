import * as z from 'zod';

import { dayInGermany } from '#kernel/dates';
import type { Unit } from '#kernel/unit';

import { listClaims as listRows } from '../data/claims.ts';
import type { Claim } from '../domain/claim.ts';

/** What the cashier asks the list for; nonsense in the address shows everything. */
export const ListClaims = z.object({
  stand: z.enum(['open', 'paid', 'cancelled', 'overdue', 'overpaid']).optional().catch(undefined),
  suche: z.string().trim().max(100).optional().catch(undefined),
  seite: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type ListClaims = z.infer<typeof ListClaims>;

/** Claims on one page of the cashier's list. */
export const claimsPerPage = 25;
/** An export holds at most this many; more is a job for the finance interface. */
const mostExported = 10_000;

/** One page of the administration's claims, newest first. */
export async function listClaims(unit: Unit, query: ListClaims): Promise<{ claims: Claim[]; total: number }> {
  return listRows(unit, filterOf(unit, query), { limit: claimsPerPage, offset: (query.seite - 1) * claimsPerPage });
}

/** All claims of a filter, for the export. */
export async function exportClaims(unit: Unit, query: ListClaims): Promise<Claim[]> {
  unit.audit({ action: 'payments.export', subject: 'claims' });
  return (await listRows(unit, filterOf(unit, query), { limit: mostExported, offset: 0 })).claims;
}

function filterOf(unit: Unit, query: ListClaims) {
  return { state: query.stand, search: query.suche === '' ? undefined : query.suche, today: dayInGermany(unit.now) };
}
