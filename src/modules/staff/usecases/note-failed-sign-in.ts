import { deleteStaleTries } from '../data/sign-in-tries.ts';
import { findLogin } from '../data/members.ts';
import { signingIn, type UnitAs } from './sign-in.ts';

/** Writes a failed sign-in into the trail of the administration it concerns, if it concerns any; sweeps old counters. */
export async function noteFailedSignIn(unitAs: UnitAs, hash: Buffer): Promise<void> {
  const login = await unitAs({ kind: 'nobody' }, async (unit) => {
    await deleteStaleTries(unit);
    return findLogin(unit, hash);
  });
  if (login === undefined) return;
  await unitAs(signingIn(login.tenantId), (unit) => {
    unit.audit({ action: 'staff.signInFailed', subject: `member:${login.staffId}` });
    return Promise.resolve();
  });
}
