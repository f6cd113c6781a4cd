import type { AccountQueries } from '#contracts/accounts';
import type { MailboxCommands } from '#contracts/mailbox';
import type { Mail } from '#platform/mail';
import type { Module } from '#platform/module';

import { notifyJob } from './jobs/notify.job.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import { countUnread } from './usecases/count-unread.ts';
import { forgetPerson } from './usecases/forget-person.ts';
import { provideMessage } from './usecases/provide-message.ts';
import { mailboxRoutes } from './web/routes.tsx';

export interface MailboxNeeds {
  readonly profile: AccountQueries;
  readonly mail: Mail;
  readonly publicUrl: string;
  readFile(key: string): Promise<Uint8Array>;
}

/** Postfach: messages and decisions for persons, with proof of provision. */
export function createMailbox(needs: MailboxNeeds): Module<MailboxCommands> {
  return {
    name: 'mailbox',
    api: { provide: provideMessage, countUnread, forgetPerson },
    migrations: new URL('./data/migrations', import.meta.url).pathname,
    routes: mailboxRoutes(needs),
    jobs: [notifyJob(needs)],
    refusalTexts: { de: de.refusals, en: en.refusals },
  };
}
