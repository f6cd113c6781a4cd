import type { Unit } from '#kernel/unit';

import { renewRequestId } from '../data/attempts.ts';

/** Gives the attempt a fresh request id: the provider knows the old one, but its answer was lost and nobody ever saw that payment page. */
export async function renewRequest(unit: Unit, attemptId: string): Promise<void> {
  await renewRequestId(unit, attemptId);
}
