import { formatDay } from '#kernel/dates';
import { formatMoney } from '#kernel/money';
import type { TenantId } from '#kernel/ids';
import type { Process } from '#platform/module';
import { accountEnded } from '#processes/account-ended';
import { decisionToMailbox } from '#processes/decision-to-mailbox';
import { feeToPayment } from '#processes/fee-to-payment';
import { submissionToCase } from '#processes/submission-to-case';

import { creditorOf } from './creditor-of.ts';
import type { Modules } from './modules.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';

/** Which fact starts which story, with the words people read. */
export function createProcesses({ modules }: { modules: Modules; publicUrl: string }): Process[] {
  const { applications, cases, mailbox, payments, competence, packages } = modules;
  const words = (locale: 'de' | 'en') => (locale === 'de' ? de : en);
  const administrationName = (tenantId: TenantId) => competence.findAdministration(tenantId)?.name ?? '';
  return [
    accountEnded({ applications, mailbox, payments }),
    submissionToCase({
      applications,
      cases,
      mailbox,
      administrationName,
      texts: {
        question: (locale) => ({
          ...words(locale).askBack,
          body: (message, dueOn) => words(locale).askBack.body(message, formatDay(dueOn, locale)),
        }),
      },
    }),
    feeToPayment({
      applications,
      cases,
      mailbox,
      payments,
      administrationName,
      creditorOf: (packageId, ags) => creditorOf(modules, packageId, ags),
      subjectOf: (packageId, locale) => packages.findPackage(packageId)?.names.citizen[locale] ?? words(locale).bookingText,
      texts: {
        payment: (locale) => ({
          subject: words(locale).payment.paidSubject,
          body: (cents, reference) => words(locale).payment.paidBody(formatMoney(cents, locale), reference),
        }),
      },
    }),
    decisionToMailbox({
      applications,
      cases,
      mailbox,
      texts: {
        decision: (locale) => ({
          body: words(locale).decision.body,
          pay: (cents) => words(locale).decision.pay(formatMoney(cents, locale)),
        }),
      },
    }),
  ];
}
