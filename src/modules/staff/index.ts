import { fileURLToPath } from 'node:url';

import type { StaffQueries } from '#contracts/staff';
import type { Unit } from '#kernel/unit';
import type { Mail } from '#platform/mail';
import type { Module } from '#platform/module';

import { mailSecurityChangedJob } from './jobs/mail-security-changed.job.ts';
import { mailInvitationJob } from './jobs/mail-invitation.job.ts';
import { noteFailedSignInJob } from './jobs/note-failed-sign-in.job.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import { listTeam } from './usecases/list-team.ts';
import { seedStaff, type SeededStaff } from './usecases/seed-staff.ts';
import { accessRoutes } from './web/access-routes.tsx';
import type { StaffWebNeeds } from './web/needs.ts';
import { signInRoutes } from './web/sign-in-routes.tsx';
import { teamRoutes } from './web/team-routes.tsx';

export interface StaffNeeds extends StaffWebNeeds {
  readonly mail: Mail;
}

export interface StaffApi extends StaffQueries {
  /** Puts a member with ready access into an administration; for set-up and the demo world. */
  seedStaff(unit: Unit, member: SeededStaff): Promise<boolean>;
}

/** Staff access: invitation, two factors, roles, team, audit trail. Apart from citizens' accounts in every table and cookie. */
export function createStaff(needs: StaffNeeds): Module<StaffApi> {
  return {
    name: 'staff',
    api: {
      listStaff: listTeam,
      seedStaff: (unit, member) => seedStaff(unit, needs.secret, member),
    },
    migrations: fileURLToPath(new URL('./data/migrations', import.meta.url)),
    routes: [...signInRoutes(needs), ...accessRoutes(needs), ...teamRoutes(needs)],
    jobs: [
      mailInvitationJob({
        mail: needs.mail,
        secret: needs.secret,
        publicUrl: needs.publicUrl,
        administrationName: (tenantId) => needs.competence.findAdministration(tenantId)?.name ?? 'Gemeinsam',
      }),
      mailSecurityChangedJob(needs),
      noteFailedSignInJob,
    ],
    refusalTexts: { de: de.refusals, en: en.refusals },
  };
}
