import * as z from 'zod';

import type { TenantId } from '#kernel/ids';
import { defineJob, type JobDefinition } from '#platform/jobs';
import type { Mail } from '#platform/mail';

import { de } from '../texts/de.ts';
import { getMemberMail } from '../usecases/get-member-mail.ts';

/** Tells a member that passkeys or recovery codes of their access were changed. */
export function mailSecurityChangedJob(needs: { mail: Mail; publicUrl: string }): JobDefinition {
  return defineJob({
    name: 'staff.mailSecurityChanged',
    payload: z.object({ tenantId: z.uuid(), staffId: z.uuid() }),
    async perform({ tenantId, staffId }, run) {
      const actor = { kind: 'process', name: 'staff.mailSecurityChanged', tenantId: tenantId as TenantId } as const;
      const to = await run.unit(actor, (unit) => getMemberMail(unit, staffId, 'active'));
      if (to === undefined) return;
      await needs.mail.send({ to: to.email, subject: de.mail.changedSubject, text: de.mail.changedText(to.displayName, `${needs.publicUrl}/verwaltung/konto`) });
    },
  });
}
