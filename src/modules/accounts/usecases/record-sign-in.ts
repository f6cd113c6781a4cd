import type { Unit } from '#kernel/unit';

import { updateSignedIn } from '../data/accounts.ts';
import { saveLifetime } from '../data/look-ups.ts';
import { endOfLife } from '../domain/lifetime.ts';

/** Notes a finished sign-in: the two years of the account begin anew. */
export async function recordSignIn(unit: Unit, accountId: string, by: 'password' | 'passkey' | 'registration'): Promise<void> {
  await updateSignedIn(unit);
  await saveLifetime(unit, accountId, endOfLife('full', unit.now));
  unit.audit({ action: 'accounts.signIn', subject: `account:${accountId}`, reason: by });
}
