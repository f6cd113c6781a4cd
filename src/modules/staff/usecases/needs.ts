import type { Sessions } from '#platform/auth';

/** What signing in needs from outside: the installation's key, and the sessions. */
export interface StaffNeeds {
  readonly secret: string;
  readonly sessions: Sessions;
}
