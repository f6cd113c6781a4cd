import type { ClaimToOpen } from '#contracts/payments';
import { newUuid, type AccountId, type ApplicationId } from '#kernel/ids';

/** A valid claim of 8 € of Dobitschen; every part can be another. The IBAN is the published example number of no real account. */
export function aClaim(change: Partial<ClaimToOpen> = {}): ClaimToOpen {
  return {
    claimId: newUuid(Date.now()),
    applicationId: newUuid(Date.now()) as ApplicationId,
    accountId: newUuid(Date.now()) as AccountId,
    creditor: { key: '16077003', name: 'Gemeinde Dobitschen', iban: 'DE89370400440532013000' },
    subject: 'Meldebescheinigung',
    lines: [{ label: 'Meldebescheinigung', cents: 800 }],
    dueOn: '2026-12-07',
    ...change,
  };
}
