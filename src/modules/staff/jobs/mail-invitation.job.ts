import * as z from 'zod';

import type { Actor } from '#kernel/actor';
import type { TenantId } from '#kernel/ids';
import { unseal } from '#platform/auth';
import { defineJob, type JobDefinition } from '#platform/jobs';
import type { Mail } from '#platform/mail';

import { de } from '../texts/de.ts';
import { getMemberMail } from '../usecases/get-member-mail.ts';
import { invitationPurpose } from '../usecases/invite-member.ts';

/** Sends the single-use link of an invitation. */
export function mailInvitationJob(needs: { mail: Mail; secret: string; publicUrl: string; administrationName(tenantId: string): string }): JobDefinition {
  return defineJob({
    name: 'staff.mailInvitation',
    payload: z.object({ tenantId: z.uuid(), staffId: z.uuid(), sealedToken: z.string() }),
    async perform({ tenantId, staffId, sealedToken }, run) {
      const actor: Actor = { kind: 'process', name: 'staff.mailInvitation', tenantId: tenantId as TenantId };
      const to = await run.unit(actor, (unit) => getMemberMail(unit, staffId, 'invited'));
      if (to === undefined) return;
      const link = `${needs.publicUrl}/verwaltung/einladung/${unseal(needs.secret, invitationPurpose, sealedToken)}`;
      await needs.mail.send({ to: to.email, subject: de.mail.subject, text: de.mail.text(to.displayName, needs.administrationName(tenantId), link) });
    },
  });
}
