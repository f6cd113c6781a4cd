import type { ApplicationCommands, ApplicationReleased } from '#contracts/applications';
import type { MailboxCommands } from '#contracts/mailbox';
import type { PaymentsCommands } from '#contracts/payments';
import type { Actor } from '#kernel/actor';
import type { AccountId } from '#kernel/ids';
import type { Process } from '#platform/module';

interface Needs {
  readonly applications: Pick<ApplicationCommands, 'forgetPerson' | 'forgetApplication'>;
  readonly mailbox: Pick<MailboxCommands, 'forgetPerson'>;
  readonly payments: Pick<PaymentsCommands, 'forgetPayer'>;
}

const name = 'account-ended';
const inAccount = (accountId: AccountId): Actor => ({ kind: 'process', name, accountId });

/**
 * When an account ends, every room forgets what belonged to the person; what an administration owns stays with it (DSGVO Art. 17 Abs. 3 Buchst. b).
 * What was submitted a moment before still reaches its office: an application goes only after everything said about it so far.
 */
export function accountEnded({ applications, mailbox, payments }: Needs): Process {
  return {
    name,
    handlers: [
      {
        fact: 'accounts.ended',
        name,
        async handle(fact, once) {
          await once('forget', inAccount(fact.payload['accountId'] as AccountId), async (unit) => {
            await applications.forgetPerson(unit);
            await mailbox.forgetPerson(unit);
            await payments.forgetPayer(unit);
          });
        },
      },
      {
        fact: 'applications.released',
        name,
        async handle(fact, once) {
          const { applicationId, accountId } = fact.payload as unknown as ApplicationReleased;
          await once('release', inAccount(accountId), async (unit) => {
            await applications.forgetApplication(unit, applicationId);
            // What was underway may have laid something there meanwhile.
            await mailbox.forgetPerson(unit);
            await payments.forgetPayer(unit);
          });
        },
      },
    ],
  };
}
