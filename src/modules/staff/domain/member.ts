import type { StaffRole } from '#kernel/actor';

/** A member of staff of one administration. */
export interface Member {
  readonly id: string;
  readonly tenantId: string;
  readonly displayName: string;
  readonly email: string;
  readonly roles: readonly StaffRole[];
  readonly passwordHash: string | null;
  readonly totpSealed: string | null;
  readonly totpLastStep: number;
  readonly state: 'invited' | 'active' | 'deactivated';
  readonly failedAttempts: number;
  readonly lockedUntil: Date | null;
  readonly lastSeenAt: Date | null;
}
