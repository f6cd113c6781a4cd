import { ok, refuse, type Result } from '#kernel/result';

import { deskRefusals } from './desk-refusals.ts';
import type { Confirmation, ConfirmationKind, PayableStatus } from './payable.ts';

/**
 * Whether a person may confirm now: while the invoice is in work, each kind once, never both by one person; and one of the two must hold the right to release,
 * so the second confirmation of two caseworkers is refused. `true` when this confirmation completes the approval.
 */
export function mayConfirm(
  status: PayableStatus,
  given: readonly Confirmation[],
  wish: { readonly kind: ConfirmationKind; readonly staffId: string; readonly release: boolean },
): Result<boolean> {
  if (status !== 'delivered' && status !== 'inWork') return refuse(deskRefusals.notInWork);
  if (given.some(({ kind }) => kind === wish.kind)) return refuse(deskRefusals.alreadyConfirmed);
  const [other] = given;
  if (other === undefined) return ok(false);
  if (other.staffId === wish.staffId) return refuse(deskRefusals.twoPeople);
  return other.release || wish.release ? ok(true) : refuse(deskRefusals.releaseNeeded);
}
