import { refusal } from '#kernel/refusal';

/** Every "no" of this room. */
export const refusals = {
  contradictory: (faults: readonly string[]) => refusal('members.contradictory', 422, { faults: faults.join(' ') }),
};
