import * as z from 'zod';

import { formatDay } from '#kernel/dates';
import type { AccountId } from '#kernel/ids';
import { defineJob, type JobDefinition } from '#platform/jobs';

import { textsIn } from '../texts/texts-in.ts';
import { getMailAddress } from '../usecases/get-mail-address.ts';
import type { ApplicationsNeeds } from '../usecases/needs.ts';

/** Tells a person, where an address is known, that a draft will be deleted; says that there is one, not what it is about. */
export function mailDeletionJob(needs: Pick<ApplicationsNeeds, 'profile' | 'mail' | 'publicUrl'>): JobDefinition {
  return defineJob({
    name: 'applications.mailDeletion',
    payload: z.object({ accountId: z.uuid(), applicationId: z.uuid(), expiresOn: z.iso.date() }),
    async perform({ accountId, applicationId, expiresOn }, run) {
      const actor = { kind: 'process', name: 'applications.mailDeletion', accountId: accountId as AccountId } as const;
      const found = await run.unit(actor, (unit) => getMailAddress(unit, needs, applicationId));
      if (found === undefined || found.application.status !== 'draft') return;
      const { to, locale } = found;
      const texts = textsIn(locale).mail;
      const address = `${needs.publicUrl}${locale === 'en' ? '/en' : ''}/antrag/${applicationId}`;
      await needs.mail.send({ to, subject: texts.warnSubject, text: texts.warnBody(formatDay(expiresOn, locale), address) });
    },
  });
}
