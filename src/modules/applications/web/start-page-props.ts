import type { TrustLevel } from '#kernel/actor';
import type { Locale } from '#kernel/locale';

import type { Application } from '../domain/application.ts';
import type { ApplicationPlan } from '../domain/plan-application.ts';

/** How the person at the screen may go on. */
export type StartState = 'nobody' | 'guestNotAllowed' | 'identityNeeded' | 'ready';

/** What stands before an application. */
export interface StartPageProps {
  readonly locale: Locale;
  readonly plan: ApplicationPlan;
  readonly state: StartState;
  readonly need: TrustLevel;
  readonly draft: Application | undefined;
  readonly emailError: string | undefined;
  readonly email: string;
}
