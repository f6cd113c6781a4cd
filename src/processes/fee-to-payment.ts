import type { ApplicationCommands, ApplicationSubmitted } from '#contracts/applications';
import type { CaseCommands, CaseDecided, CaseOpened } from '#contracts/cases';
import type { MailboxCommands } from '#contracts/mailbox';
import type {
  AttemptFailed,
  AttemptStarted,
  CheckoutRequested,
  ClaimFact,
  ClaimToOpen,
  Creditor,
  PayerReturned,
  PaymentsCommands,
  PaymentsQueries,
} from '#contracts/payments';
import type { Actor } from '#kernel/actor';
import { dayInGermany } from '#kernel/dates';
import type { AccountId, TenantId } from '#kernel/ids';
import type { Unit } from '#kernel/unit';
import type { Process } from '#platform/module';
import type { FactHandler } from '#platform/outbox';

interface Needs {
  readonly applications: ApplicationCommands;
  readonly cases: CaseCommands;
  readonly mailbox: MailboxCommands;
  readonly payments: PaymentsCommands & PaymentsQueries;
  /** Whose money it is, by package and place: the legal entity, never the administration that acts for it. */
  creditorOf(packageId: string, ags: string): Creditor;
  administrationName(tenantId: TenantId): string;
  /** What the payer reads at the provider; no personal data. */
  subjectOf(packageId: string, locale: 'de' | 'en'): string;
  readonly texts: { payment(locale: 'de' | 'en'): { subject: string; body: (cents: number, reference: string) => string } };
}

const name = 'fee-to-payment';
type Read = Parameters<FactHandler['handle']>[2];
const paymentDays = 14;
const inAccount = (accountId: AccountId): Actor => ({ kind: 'process', name, accountId });
const inTenant = (tenantId: TenantId): Actor => ({ kind: 'process', name, tenantId });
const dueDay = (now: Date) => dayInGermany(new Date(now.getTime() + paymentDays * 86_400_000));

/**
 * A fee becomes a claim in the ledger of the administration and a view of it in the payer's account; payments travel back to the case.
 * The claim's id is chosen by whoever causes the fee, so that a repeated fact opens no second claim.
 */
export function feeToPayment(needs: Needs): Process {
  const { applications, cases, payments } = needs;

  async function open(unit: Unit, claim: ClaimToOpen): Promise<void> {
    const opened = await payments.openClaim(unit, claim);
    if (!opened.ok) throw new Error(`claim was refused: ${opened.refusal.code}`);
  }

  /** Facts said before they carried the claim: the submission knows it. */
  async function claimOf({ claimId, applicationId, accountId }: CaseOpened, read: Read): Promise<string | null> {
    if (claimId !== undefined) return claimId;
    const submission = await read(inAccount(accountId), (unit) => applications.getSubmission(unit, applicationId));
    return submission.ok ? (submission.value.fee?.claimId ?? null) : null;
  }

  const claimChanged = (fact: 'payments.claimOpened' | 'payments.partlyPaid' | 'payments.paid' | 'payments.cancelled'): FactHandler => ({
    fact,
    name,
    async handle(said, once, read) {
      const { claimId, tenantId, accountId, applicationId } = said.payload as unknown as ClaimFact;
      const claim = await read(inTenant(tenantId), (unit) => payments.findClaim(unit, claimId));
      if (claim === undefined) throw new Error('the claim is not there');
      await once('case', inTenant(tenantId), async (unit) => {
        const caseId = claim.caseId ?? (await cases.findCaseByApplication(unit, applicationId));
        if (caseId === undefined) return;
        await cases.notePayment(unit, { caseId, claimId, state: claim.state, cents: claim.totalCents, at: unit.now });
      });
      if (accountId === null) return;
      await once('payer', inAccount(accountId), async (unit) => {
        // An account that has ended sees nothing any more; the claim stays with the administration.
        const submission = await applications.getSubmission(unit, applicationId);
        if (!submission.ok) return;
        await payments.projectClaim(unit, claim);
        if (fact !== 'payments.paid') return;
        const texts = needs.texts.payment(submission.value.locale);
        await needs.mailbox.provide(unit, {
          kind: 'payment',
          applicationId,
          tenantId,
          sender: needs.administrationName(tenantId),
          subject: texts.subject,
          body: texts.body(claim.totalCents, submission.value.reference),
          documents: [],
        });
      });
    },
  });

  return {
    name,
    handlers: [
      {
        fact: 'applications.submitted',
        name,
        async handle(fact, once, read) {
          const { applicationId, accountId, tenantId, claimId } = fact.payload as unknown as ApplicationSubmitted;
          if (claimId === null) return;
          const submission = await read(inAccount(accountId), (unit) => applications.getSubmission(unit, applicationId));
          if (!submission.ok || submission.value.fee === undefined) return;
          const { fee, packageId, ags, locale, submittedAt } = submission.value;
          await once('open', inTenant(tenantId), (unit) =>
            open(unit, {
              claimId: fee.claimId,
              applicationId,
              accountId,
              creditor: needs.creditorOf(packageId, ags),
              subject: needs.subjectOf(packageId, locale),
              lines: fee.lines,
              dueOn: dueDay(submittedAt),
            }),
          );
        },
      },
      {
        // The claim may be opened before the case: as soon as both exist they know of each other.
        fact: 'cases.opened',
        name,
        async handle(fact, once, read) {
          const { tenantId, caseId } = fact.payload as unknown as CaseOpened;
          const claimId = await claimOf(fact.payload as unknown as CaseOpened, read);
          if (claimId === null) return;
          await once('link', inTenant(tenantId), async (unit) => {
            await payments.linkCase(unit, { claimId, caseId });
            const claim = await payments.findClaim(unit, claimId);
            if (claim !== undefined) await cases.notePayment(unit, { caseId, claimId, state: claim.state, cents: claim.totalCents, at: unit.now });
          });
        },
      },
      {
        fact: 'cases.decided',
        name,
        async handle(fact, once, read) {
          const { applicationId, accountId, tenantId, caseId, decisionId } = fact.payload as unknown as CaseDecided;
          const decision = await read(inTenant(tenantId), (unit) => cases.getDecisionForProvision(unit, decisionId));
          const { fee, packageId, ags, locale } = decision;
          if (fee === undefined) return;
          await once('open-decided', inTenant(tenantId), (unit) =>
            open(unit, {
              claimId: fee.claimId,
              applicationId,
              caseId,
              accountId,
              creditor: needs.creditorOf(packageId, ags),
              subject: needs.subjectOf(packageId, locale),
              lines: fee.lines,
              dueOn: dueDay(decision.decidedAt),
            }),
          );
        },
      },
      claimChanged('payments.claimOpened'),
      claimChanged('payments.partlyPaid'),
      claimChanged('payments.paid'),
      claimChanged('payments.cancelled'),
      {
        fact: 'payments.checkoutRequested',
        name,
        async handle(fact, once) {
          const { claimId, tenantId, attemptId, locale } = fact.payload as unknown as CheckoutRequested;
          await once('attempt', inTenant(tenantId), (unit) => payments.startAttempt(unit, { claimId, attemptId, locale }));
        },
      },
      {
        fact: 'payments.payerReturned',
        name,
        async handle(fact, once) {
          const { tenantId, attemptId } = fact.payload as unknown as PayerReturned;
          await once('hurry', inTenant(tenantId), (unit) => payments.hurryAttempt(unit, attemptId));
        },
      },
      {
        fact: 'payments.attemptStarted',
        name,
        async handle(fact, once) {
          const { accountId, claimId, attemptId, payUrl } = fact.payload as unknown as AttemptStarted;
          if (accountId === null) return;
          await once('ready', inAccount(accountId), (unit) => payments.projectCheckout(unit, { claimId, attemptId, state: 'ready', payUrl }));
        },
      },
      {
        fact: 'payments.attemptFailed',
        name,
        async handle(fact, once) {
          const { accountId, claimId, attemptId, outcome } = fact.payload as unknown as AttemptFailed;
          if (accountId === null) return;
          await once('failed', inAccount(accountId), (unit) => payments.projectCheckout(unit, { claimId, attemptId, state: outcome }));
        },
      },
    ],
  };
}
