import type { Unit } from '#kernel/unit';

import { findAccount } from '../data/accounts.ts';
import { deleteStale, listEnding, markNoticed } from '../data/look-ups.ts';
import { noticeHorizon } from '../domain/lifetime.ts';

interface EndingAccount {
  readonly accountId: string;
  readonly endsAt: Date;
}

/** Accounts whose end is at most two months away and whose holder has not been told. */
export function listAccountsToWarn(unit: Unit): Promise<EndingAccount[]> {
  return listEnding(unit, noticeHorizon(unit.now), true);
}

/** Accounts whose time is over. */
export function listAccountsToEnd(unit: Unit): Promise<EndingAccount[]> {
  return listEnding(unit, unit.now, false);
}

/** Queues the warning once; pending accounts and guests just end, they were told so at the start. */
export async function announceEnd(unit: Unit, accountId: string, endsAt: Date): Promise<void> {
  if (!(await markNoticed(unit, accountId))) return;
  const account = await findAccount(unit);
  if (account?.kind === 'full') unit.enqueue({ name: 'accounts.sendMail', payload: { template: 'ending', accountId, endsAt: endsAt.toISOString() } });
}

/** Deletes protocol state, questions and counters that have run out. */
export function sweepLookUps(unit: Unit): Promise<void> {
  return deleteStale(unit);
}
