import type { StaffRole } from '#kernel/actor';
import type { Unit } from '#kernel/unit';

export interface StaffMember {
  readonly id: string;
  readonly displayName: string;
  readonly roles: readonly StaffRole[];
}

/** Questions in the administration's unit. */
export interface StaffQueries {
  listStaff(unit: Unit): Promise<StaffMember[]>;
}
