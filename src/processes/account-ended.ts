import type { ApplicationCommands } from '#contracts/applications';
import type { MailboxCommands } from '#contracts/mailbox';
import type { PaymentsCommands } from '#contracts/payments';
import type { Actor } from '#kernel/actor';
import type { AccountId } from '#kernel/ids';
import type { Process } from '#platform/module';

interface Needs {
  readonly applications: Pick<ApplicationCommands, 'forgetPerson'>;
  readonly mailbox: Pick<MailboxCommands, 'forgetPerson'>;
  readonly payments: Pick<PaymentsCommands, 'forgetPayer'>;
}

const name = 'account-ended';

/** When an account ends, every room forgets what belonged to the person; what an administration owns stays with it (DSGVO Art. 17 Abs. 3 Buchst. b). */
export function accountEnded({ applications, mailbox, payments }: Needs): Process {
  return {
    name,
    handlers: [
      {
        fact: 'accounts.ended',
        name,
        async handle(fact, once) {
          const actor: Actor = { kind: 'process', name, accountId: fact.payload['accountId'] as AccountId };
          await once('forget', actor, async (unit) => {
            await applications.forgetPerson(unit);
            await mailbox.forgetPerson(unit);
            await payments.forgetPayer(unit);
          });
        },
      },
    ],
  };
}
