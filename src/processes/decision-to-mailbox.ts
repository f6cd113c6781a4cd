import type { ApplicationCommands } from '#contracts/applications';
import type { CaseCommands, CaseDecided } from '#contracts/cases';
import type { MailboxCommands, MessageProvided } from '#contracts/mailbox';
import type { Actor } from '#kernel/actor';
import type { AccountId, TenantId } from '#kernel/ids';
import type { Process } from '#platform/module';
import type { Fact } from '#kernel/unit';
import type { FactHandler } from '#platform/outbox';

interface Needs {
  readonly applications: ApplicationCommands;
  readonly cases: CaseCommands;
  readonly mailbox: MailboxCommands;
  readonly texts: { decision(locale: 'de' | 'en'): { body: (reference: string) => string; pay: (cents: number) => string } };
}

const name = 'decision-to-mailbox';
const inAccount = (accountId: AccountId): Actor => ({ kind: 'process', name, accountId });
const inTenant = (tenantId: TenantId): Actor => ({ kind: 'process', name, tenantId });

/** A signed decision is laid into the person's mailbox; the moments that prove it travel back to the case (OZG § 9 Abs. 1). */
export function decisionToMailbox(needs: Needs): Process {
  const { applications, cases, mailbox } = needs;
  const proof = (fact: 'provided' | 'notified' | 'retrieved'): FactHandler => ({
    fact: `mailbox.${fact}`,
    name,
    async handle(said: Fact, once) {
      const { tenantId, decisionId } = said.payload as unknown as MessageProvided;
      if (decisionId === undefined) return;
      await once(fact, inTenant(tenantId), (unit) => cases.recordProvision(unit, { decisionId, step: fact, at: new Date(String(said.payload['at'])) }));
    },
  });
  return {
    name,
    handlers: [
      {
        fact: 'cases.decided',
        name,
        async handle(fact, once, read) {
          const { accountId, tenantId, decisionId } = fact.payload as unknown as CaseDecided;
          const decision = await read(inTenant(tenantId), (unit) => cases.getDecisionForProvision(unit, decisionId));
          await once('provide', inAccount(accountId), async (unit) => {
            const { applicationId, caseId } = decision;
            const submission = await applications.getSubmission(unit, applicationId);
            const texts = needs.texts.decision(submission.ok ? submission.value.locale : 'de');
            await applications.recordStatus(unit, { applicationId, caseId, status: 'decided', at: decision.decidedAt });
            await mailbox.provide(unit, {
              kind: 'decision',
              applicationId,
              tenantId,
              sender: decision.administrationName,
              subject: decision.subject,
              body: texts.body(decision.reference),
              documents: [decision.document],
              decision: { decisionId, regime: decision.regime, withRemedy: decision.withRemedy },
              ...(decision.fee === undefined ? {} : { action: { path: `/zahlung/${decision.fee.claimId}`, label: texts.pay(decision.fee.cents) } }),
            });
          });
        },
      },
      proof('provided'),
      proof('notified'),
      proof('retrieved'),
    ],
  };
}
