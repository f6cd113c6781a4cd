import type { PaymentsCommands, PaymentsQueries } from '#contracts/payments';
import type { Actor } from '#kernel/actor';
import type { Locale } from '#kernel/locale';
import type { Module } from '#platform/module';

import { createTransactionJob } from './jobs/create-transaction.job.ts';
import { pollTransactionJob } from './jobs/poll-transaction.job.ts';
import type { PaymentProvider } from './providers/port.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import { cancelClaim } from './usecases/cancel-claim.ts';
import { forgetPayer } from './usecases/forget-payer.ts';
import { findClaim, listClaimsByCase } from './usecases/find-claim.ts';
import { hurryAttempt } from './usecases/hurry-attempt.ts';
import { linkCase } from './usecases/link-case.ts';
import { listPayerClaims } from './usecases/list-payer-claims.ts';
import { openClaim } from './usecases/open-claim.ts';
import { projectCheckout } from './usecases/project-checkout.ts';
import { projectClaim } from './usecases/project-claim.ts';
import { startAttempt } from './usecases/start-attempt.ts';
import { cashierRoutes } from './web/cashier-routes.tsx';
import { payerRoutes } from './web/payer-routes.tsx';
import { paths } from './web/paths.ts';

export { createXBezahldienste, type XBezahldiensteSettings } from './providers/xbezahldienste.ts';
export type { PaymentProvider } from './providers/port.ts';

/** What the ledger needs from outside. */
export interface PaymentsNeeds {
  readonly provider: PaymentProvider;
  /** Address people reach the platform at, without a trailing slash. */
  readonly publicUrl: string;
  /** Areas of the desk beside the cashier's pages. */
  deskNav(locale: Locale, actor: Actor): readonly { readonly href: string; readonly label: string; readonly key: string }[];
  now(): Date;
}

/** Ledger, provider port and pages of paying: for the payer in the account's unit, for the cashier in the administration's. */
export function createPayments(needs: PaymentsNeeds): Module<PaymentsCommands & PaymentsQueries> {
  const returnUrl = (claimId: string, locale: Locale): string => `${needs.publicUrl}${locale === 'en' ? '/en' : ''}${paths.payerReturn(claimId)}`;
  return {
    name: 'payments',
    api: {
      openClaim,
      linkCase,
      startAttempt,
      hurryAttempt,
      cancelClaim,
      projectClaim,
      projectCheckout,
      forgetPayer,
      findClaim,
      listClaimsByCase,
      listPayerClaims: async (unit, applicationId) =>
        (await listPayerClaims(unit, applicationId)).map((view) => ({
          claimId: view.claimId,
          applicationId: view.applicationId,
          subject: view.subject,
          totalCents: view.totalCents,
          paidCents: view.paidCents,
          dueOn: view.dueOn,
          state: view.state,
          path: paths.claim(view.claimId),
        })),
    },
    migrations: new URL('./data/migrations', import.meta.url).pathname,
    routes: [...payerRoutes(), ...cashierRoutes(needs)],
    jobs: [
      createTransactionJob({ provider: needs.provider, returnUrl, restLabel: (locale) => (locale === 'de' ? de : en).rest, now: () => needs.now() }),
      pollTransactionJob({ provider: needs.provider }),
    ],
    refusalTexts: { de: de.refusals, en: en.refusals },
  };
}
