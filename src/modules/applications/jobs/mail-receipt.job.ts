import * as z from 'zod';

import type { AccountId } from '#kernel/ids';
import { defineJob, type JobDefinition } from '#platform/jobs';

import { textsIn } from '../texts/texts-in.ts';
import { getMailAddress } from '../usecases/get-mail-address.ts';
import type { ApplicationsNeeds } from '../usecases/needs.ts';

/** Confirms by mail, where an address is known, that the administration has the application; gives the number, never the content. */
export function mailReceiptJob(needs: Pick<ApplicationsNeeds, 'profile' | 'mail' | 'publicUrl'>): JobDefinition {
  return defineJob({
    name: 'applications.mailReceipt',
    payload: z.object({ accountId: z.uuid(), applicationId: z.uuid() }),
    async perform({ accountId, applicationId }, run) {
      const actor = { kind: 'process', name: 'applications.mailReceipt', accountId: accountId as AccountId } as const;
      const found = await run.unit(actor, (unit) => getMailAddress(unit, needs, applicationId));
      if (found === undefined || found.application.reference === null) return;
      const { to, locale, application } = found;
      const texts = textsIn(locale).mail;
      const address = `${needs.publicUrl}${locale === 'en' ? '/en' : ''}/antrag/${applicationId}/stand`;
      await needs.mail.send({ to, subject: texts.receiptSubject, text: texts.receiptBody(application.reference ?? '', address) });
    },
  });
}
