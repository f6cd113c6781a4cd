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
  readonly texts: { decision(locale: 'de' | 'en'): { body: (reference: string, electronic: boolean) => string; pay: (cents: number) => string } };
}

const name = 'decision-to-mailbox';
const inAccount = (accountId: AccountId): Actor => ({ kind: 'process', name, accountId });
const inTenant = (tenantId: TenantId): Actor => ({ kind: 'process', name, tenantId });

/**
 * A signed decision is laid into the person's mailbox, with their consent as the decision itself, else as a copy (VwVfG § 41 Abs. 2a); the
 * moments that prove it travel back to the case. Without a mailbox, because the account has ended, the case hears that it has to be posted.
 */
export function decisionToMailbox(needs: Needs): Process {
  const { applications, cases, mailbox } = needs;
  const proof = (fact: 'provided' | 'notified' | 'retrieved'): FactHandler => ({
    fact: `mailbox.${fact}`,
    name,
    async handle(said: Fact, once) {
      const { tenantId, decisionId, forInformation = false } = said.payload as unknown as MessageProvided;
      if (decisionId === undefined) return;
      await once(fact, inTenant(tenantId), (unit) => cases.recordProvision(unit, { decisionId, step: fact, at: new Date(String(said.payload['at'])), forInformation }));
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
          const { applicationId, caseId } = decision;
          const known = await read(inAccount(accountId), (unit) => applications.getSubmission(unit, applicationId));
          if (!known.ok) {
            await once('post', inTenant(tenantId), (unit) => cases.requirePost(unit, decisionId));
            return;
          }
          await once('provide', inAccount(accountId), async (unit) => {
            // Read again where it counts: a consent can be taken back until this moment.
            const submission = await applications.getSubmission(unit, applicationId);
            if (!submission.ok) throw new Error('the account ended at this moment; try again');
            const { locale, electronicProvision: electronic } = submission.value;
            const texts = needs.texts.decision(locale);
            await applications.recordStatus(unit, { applicationId, caseId, status: 'decided', at: decision.decidedAt });
            await mailbox.provide(unit, {
              kind: 'decision',
              applicationId,
              tenantId,
              sender: decision.administrationName,
              subject: decision.subject,
              body: texts.body(decision.reference, electronic),
              documents: [decision.document],
              decision: { decisionId, regime: decision.regime, withRemedy: decision.withRemedy, electronic },
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
