import type { Unit } from '#kernel/unit';

import type { Keys } from './create-keys.ts';

/** Queues the look-up of an address; whether it has an account is found out by the job, so that the answer takes the same time. */
export function requestReset(unit: Unit, keys: Keys, email: string): void {
  unit.enqueue({ name: 'accounts.sendMail', payload: { template: 'requestReset', emailHash: keys.emailHash(email).toString('hex') } });
}
