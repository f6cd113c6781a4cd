import * as z from 'zod';

import { defineJob, type JobDefinition } from '#platform/jobs';

import { asPerson } from '../usecases/as-person.ts';
import { endAccount } from '../usecases/end-account.ts';
import { announceEnd, listAccountsToEnd, listAccountsToWarn, sweepLookUps } from '../usecases/list-ending-accounts.ts';

/** Every night: warns holders two months before their account ends, ends what has run out, sweeps protocol state (OZG § 8 Abs. 7). */
export function sweepJob(): JobDefinition {
  return defineJob({
    name: 'accounts.sweep',
    payload: z.unknown(),
    schedule: '20 3 * * *',
    async perform(_payload, run) {
      const nobody = { kind: 'nobody' } as const;
      for (const { accountId, endsAt } of await run.unit(nobody, listAccountsToWarn)) {
        await run.unit(asPerson(accountId), (unit) => announceEnd(unit, accountId, endsAt));
      }
      for (const { accountId } of await run.unit(nobody, listAccountsToEnd)) {
        await run.unit(asPerson(accountId), (unit) => endAccount(unit, accountId, 'byTime'));
      }
      await run.unit(nobody, sweepLookUps);
    },
  });
}
