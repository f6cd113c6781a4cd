import type { Unit } from '#kernel/unit';

import { setStatus } from '../data/payables.ts';
import { insertEntry } from '../data/payable-parts.ts';
import type { PayableEntry, PayableStatus } from '../domain/payable.ts';

interface Move {
  readonly status: PayableStatus;
  readonly entry: Pick<PayableEntry, 'kind' | 'note'>;
  readonly clarificationCode?: string;
  readonly rejectionText?: string;
  readonly paidOn?: string;
  readonly paidCents?: number;
}

/** The one place where an invoice changes its state: the history is written with it, and whoever tells the sender starts here. */
export async function movePayable(unit: Unit, payableId: string, { entry, ...change }: Move): Promise<void> {
  await setStatus(unit, payableId, change);
  await insertEntry(unit, payableId, { ...entry, who: unit.actor.kind === 'staff' ? unit.actor.displayName : null });
}
