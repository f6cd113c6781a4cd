import * as z from 'zod';

import type { AccountQueries } from '#contracts/accounts';
import type { Actor } from '#kernel/actor';
import type { AccountId } from '#kernel/ids';
import { defineJob, type JobDefinition } from '#platform/jobs';
import type { Mail } from '#platform/mail';

import { recordNotice } from '../usecases/record-notice.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';

const Notify = z.object({ accountId: z.uuid(), messageId: z.uuid() });

/**
 * Sends the e-mail that says that something lies in the mailbox: never what, never from whom (OZG § 9 Abs. 1: notice at latest on the
 * day of provision). A mail server that is away makes the job try again; the message itself is provided already.
 */
export function notifyJob(needs: { profile: AccountQueries; mail: Mail; publicUrl: string }): JobDefinition {
  return defineJob({
    name: 'mailbox.notify',
    payload: Notify,
    async perform({ accountId, messageId }, run) {
      const actor: Actor = { kind: 'process', name: 'mailbox.notify', accountId: accountId as AccountId };
      const profile = await run.unit(actor, (unit) => needs.profile.getProfile(unit));
      if (profile.email === undefined) return;
      const texts = profile.locale === 'en' ? en : de;
      const prefix = profile.locale === 'en' ? '/en' : '';
      await needs.mail.send({
        to: profile.email,
        subject: texts.notice.subject,
        text: texts.notice.text(`${needs.publicUrl}${prefix}/postfach`),
      });
      await run.unit(actor, (unit) => recordNotice(unit, accountId, messageId));
    },
  });
}
