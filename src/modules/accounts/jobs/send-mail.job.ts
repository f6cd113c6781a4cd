import * as z from 'zod';

import { formatDay, dayInGermany } from '#kernel/dates';
import { defineJob, type JobDefinition } from '#platform/jobs';
import type { Mail } from '#platform/mail';

import { textsIn } from '../texts/texts-in.ts';
import type { Texts } from '../texts/de.ts';
import { asPerson } from '../usecases/as-person.ts';
import { oldEmailPurpose } from '../usecases/change-email.ts';
import type { Keys } from '../usecases/create-keys.ts';
import { findByEmailHash } from '../usecases/find-login.ts';
import { findMailContent } from '../usecases/find-mail-content.ts';
import { sendCode } from '../usecases/send-code.ts';
import { writeTicket } from '../usecases/ticket.ts';

const Payload = z.object({
  template: z.enum(['confirm', 'signIn', 'reset', 'requestReset', 'alreadyRegistered', 'passwordChanged', 'securityChanged', 'changeEmail', 'emailChanged', 'ending']),
  accountId: z.uuid().optional(),
  challengeId: z.uuid().optional(),
  /** Keyed hash of an address, hexadecimal; so that asking for a reset takes as long with an account as without. */
  emailHash: z.string().regex(/^[0-9a-f]{64}$/).optional(),
  endsAt: z.iso.datetime().optional(),
  /** A former address, sealed. */
  sealedTo: z.string().max(1_000).optional(),
});
type Payload = z.infer<typeof Payload>;

/** Sends the mails of the Servicekonto. Codes and links are computed here; neither queue nor tables hold them. */
export function sendMailJob(needs: { keys: Keys; mail: Mail; publicUrl: string }): JobDefinition {
  return defineJob({
    name: 'accounts.sendMail',
    payload: Payload,
    async perform(payload, run) {
      if (payload.template === 'requestReset') {
        const { emailHash } = payload;
        if (emailHash === undefined) return;
        const known = await run.unit({ kind: 'nobody' }, (unit) => findByEmailHash(unit, emailHash));
        if (known !== undefined) await run.unit(asPerson(known), (unit) => sendCode(unit, known, 'reset'));
        return;
      }
      const { accountId } = payload;
      if (accountId === undefined) return;
      const content = await run.unit(asPerson(accountId), (unit) => findMailContent(unit, payload));
      if (content === undefined) return;
      const texts = textsIn(content.locale);
      const prefix = content.locale === 'en' ? '/en' : '';
      const { subject, text } = write(texts, payload, { keys: needs.keys, base: `${needs.publicUrl}${prefix}`, locale: content.locale });
      const former = payload.sealedTo === undefined ? undefined : needs.keys.open(oldEmailPurpose, payload.sealedTo);
      await needs.mail.send({ to: former ?? content.to, subject, text: `${texts.mails.greeting}\n\n${text}\n\n${texts.mails.closing}\n` });
    },
  });
}

function write(texts: Texts, payload: Payload, by: { keys: Keys; base: string; locale: 'de' | 'en' }): { subject: string; text: string } {
  const { mails } = texts;
  const { accountId = '', challengeId = '' } = payload;
  switch (payload.template) {
    case 'confirm':
    case 'signIn':
    case 'changeEmail':
      return { subject: mails[payload.template].subject, text: mails[payload.template].text(by.keys.sixDigits(challengeId)) };
    case 'reset':
      return { subject: mails.reset.subject, text: mails.reset.text(`${by.base}/konto/passwort/neu?schein=${writeTicket(by.keys, 'reset', [accountId, challengeId])}`) };
    case 'ending':
      return { subject: mails.ending.subject, text: mails.ending.text(`${by.base}/konto/anmelden`, formatDay(dayInGermany(new Date(payload.endsAt ?? 0)), by.locale)) };
    case 'alreadyRegistered':
    case 'requestReset':
      return { subject: mails.alreadyRegistered.subject, text: mails.alreadyRegistered.text(`${by.base}/konto/anmelden`) };
    case 'emailChanged':
      return { subject: mails.emailChanged.subject, text: mails.emailChanged.text };
    case 'passwordChanged':
    case 'securityChanged':
      return { subject: mails[payload.template].subject, text: mails[payload.template].text(`${by.base}/konto/passwort`) };
  }
}
