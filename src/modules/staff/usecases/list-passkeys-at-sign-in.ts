import { selectPasskeys } from '../data/factors.ts';
import type { Passkey } from '../domain/passkey.ts';
import { signingIn, type Login, type UnitAs } from './sign-in.ts';

/** The passkeys of somebody whose password was right, for the second step. */
export function listPasskeysAtSignIn(unitAs: UnitAs, login: Login): Promise<Passkey[]> {
  return unitAs(signingIn(login.tenantId), (unit) => selectPasskeys(unit, login.staffId));
}
