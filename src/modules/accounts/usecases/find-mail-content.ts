import type { Locale } from '#kernel/locale';
import type { Unit } from '#kernel/unit';

import { findAccount } from '../data/accounts.ts';
import { isOpen } from '../data/challenges.ts';

/** Who gets a mail in which language; undefined when there is nobody to write to or the code in it would no longer work. */
export async function findMailContent(unit: Unit, mail: { template: string; challengeId?: string | undefined }): Promise<{ to: string; locale: Locale } | undefined> {
  const account = await findAccount(unit);
  if (account?.email === undefined || account.email === null) return undefined;
  const { template, challengeId } = mail;
  if (template === 'confirm' || template === 'signIn' || template === 'reset' || template === 'changeEmail') {
    if (challengeId === undefined || !(await isOpen(unit, challengeId, template))) return undefined;
  }
  const to = template === 'changeEmail' ? account.pendingEmail : account.email;
  return to === null ? undefined : { to, locale: account.locale };
}
