import type { ApplicationCommands, ApplicationCorrected, ApplicationSubmitted } from '#contracts/applications';
import type { CaseAccessed, CaseAskedBack, CaseCommands, CaseOpened, CaseTaken } from '#contracts/cases';
import type { MailboxCommands } from '#contracts/mailbox';
import type { Actor } from '#kernel/actor';
import type { AccountId, TenantId } from '#kernel/ids';
import type { Process } from '#platform/module';

interface Needs {
  readonly applications: ApplicationCommands;
  readonly cases: CaseCommands;
  readonly mailbox: MailboxCommands;
  /** Name of the administration behind a tenant, for what the person reads. */
  administrationName(tenantId: TenantId): string;
  readonly texts: {
    question(locale: 'de' | 'en'): { subject: string; body: (message: string, dueOn: string) => string; action: string };
  };
}

const name = 'submission-to-case';
const inAccount = (accountId: AccountId): Actor => ({ kind: 'process', name, accountId });
const inTenant = (tenantId: TenantId): Actor => ({ kind: 'process', name, tenantId });

/**
 * A submitted application becomes a case of the right administration; what happens there is projected back into the person's account.
 * Data crosses the line between owners only here, as a copy.
 */
export function submissionToCase(needs: Needs): Process {
  const { applications, cases, mailbox } = needs;
  return {
    name,
    handlers: [
      {
        fact: 'applications.submitted',
        name,
        async handle(fact, once, read) {
          const { applicationId, accountId, tenantId } = fact.payload as unknown as ApplicationSubmitted;
          const submission = await read(inAccount(accountId), (unit) => applications.getSubmission(unit, applicationId));
          if (!submission.ok) throw new Error(`submission is not there: ${submission.refusal.code}`);
          await once('open', inTenant(tenantId), (unit) => cases.openCase(unit, submission.value));
        },
      },
      {
        fact: 'cases.opened',
        name,
        async handle(fact, once) {
          const { applicationId, accountId, caseId } = fact.payload as unknown as CaseOpened;
          await once('received', inAccount(accountId), (unit) =>
            applications.recordStatus(unit, { applicationId, caseId, status: 'received', at: unit.now }),
          );
        },
      },
      {
        fact: 'cases.taken',
        name,
        async handle(fact, once) {
          const { applicationId, accountId, caseId, caseworker } = fact.payload as unknown as CaseTaken;
          await once('taken', inAccount(accountId), (unit) =>
            applications.recordStatus(unit, { applicationId, caseId, status: 'inProgress', caseworker, at: unit.now }),
          );
        },
      },
      {
        fact: 'cases.accessed',
        name,
        async handle(fact, once) {
          const { applicationId, accountId, tenantId, who, purpose } = fact.payload as unknown as CaseAccessed;
          await once('access', inAccount(accountId), (unit) =>
            applications.recordAccess(unit, { applicationId, who, administration: needs.administrationName(tenantId), purpose, at: unit.now }),
          );
        },
      },
      {
        fact: 'cases.askedBack',
        name,
        async handle(fact, once, read) {
          const { applicationId, accountId, tenantId, caseId, askBackId } = fact.payload as unknown as CaseAskedBack;
          const askBack = await read(inTenant(tenantId), (unit) => cases.getAskBack(unit, askBackId));
          await once('open', inAccount(accountId), async (unit) => {
            await applications.openCorrection(unit, { applicationId, caseId, ...askBack });
            const submission = await applications.getSubmission(unit, applicationId);
            // The account has ended: nobody would read it.
            if (!submission.ok) return;
            const texts = needs.texts.question(submission.value.locale);
            await mailbox.provide(unit, {
              kind: 'question',
              applicationId,
              tenantId,
              sender: needs.administrationName(tenantId),
              subject: texts.subject,
              body: texts.body(askBack.message, askBack.dueOn),
              action: { path: `/antrag/${applicationId}/rueckfrage/${askBackId}`, label: texts.action },
              documents: [],
            });
          });
        },
      },
      {
        fact: 'applications.corrected',
        name,
        async handle(fact, once, read) {
          const { accountId, tenantId, caseId, askBackId } = fact.payload as unknown as ApplicationCorrected;
          const correction = await read(inAccount(accountId), (unit) => applications.getCorrection(unit, askBackId));
          if (!correction.ok) throw new Error(`correction is not there: ${correction.refusal.code}`);
          const { answers, files, correctedAt } = correction.value;
          await once('receive', inTenant(tenantId), (unit) => cases.receiveCorrection(unit, { caseId, askBackId, answers, files, at: correctedAt }));
        },
      },
    ],
  };
}
