import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

import * as z from 'zod';

import { demoServer } from '../kit/demo-server.ts';
import { openJournal } from '../kit/journal.ts';
import { listenOn, type Running } from '../kit/listen-on.ts';
import { authenticatorCodes } from './authenticator.ts';
import { authenticatorPage } from './authenticator-page.ts';
import { mailListPage, mailPage, noMailPage } from './mail-pages.ts';
import { readMail } from './read-mail.ts';
import { startSmtpSink } from './smtp-sink.ts';
import { StoredMail } from './stored-mail.ts';

/** Where the demo's mail runs and keeps its state; port 0 takes a free one. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  readonly smtpPort: number;
  readonly dataDir: string;
  /** JSON list of `{label, otpauth}` for the page /authenticator. */
  readonly authenticatorFile: string;
}

const Filter = z.object({ to: z.string().trim().toLowerCase().optional() });
const MailAddress = z.object({ id: z.string() });

/** Mail sink: takes everything by SMTP, shows it on pages and as JSON at /api/messages, delivers nothing. */
export async function startMail(settings: MailSettings): Promise<Running & { readonly smtpUrl: string }> {
  const journal = openJournal(join(settings.dataDir, 'mail.ndjson'), (value) => StoredMail.parse(value));
  const newestFirst = (to: string | undefined): StoredMail[] =>
    journal.all().filter((mail) => to === undefined || to === '' || mail.recipients.includes(to)).toReversed();

  const smtp = await startSmtpSink({
    host: settings.host,
    port: settings.smtpPort,
    take: ({ recipients, source }) => {
      journal.put({ id: randomUUID(), at: new Date().toISOString(), recipients: [...recipients], ...readMail(source) });
    },
  });

  const server = await demoServer();
  server.get('/', (request, reply) => {
    const { to } = Filter.parse(request.query);
    const chosen = to === '' ? undefined : to;
    const recipients = [...new Set(journal.all().flatMap((mail) => mail.recipients))].sort();
    return reply.type('text/html; charset=utf-8').send(mailListPage(newestFirst(chosen), recipients, chosen));
  });
  server.get('/mail/:id', (request, reply) => {
    const mail = journal.find(MailAddress.parse(request.params).id);
    return reply.status(mail === undefined ? 404 : 200).type('text/html; charset=utf-8').send(mail === undefined ? noMailPage() : mailPage(mail));
  });
  server.get('/authenticator', (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(authenticatorPage(authenticatorCodes(settings.authenticatorFile, Date.now()))),
  );
  server.get('/api/authenticator', () => ({ items: authenticatorCodes(settings.authenticatorFile, Date.now()) }));
  server.get('/api/messages', (request) => ({ items: newestFirst(Filter.parse(request.query).to) }));

  const url = await listenOn(server, { host: settings.host, port: settings.port, name: 'Post' }).catch(async (fault: unknown) => {
    await smtp.close();
    throw fault;
  });
  return {
    url,
    smtpUrl: `smtp://${settings.host}:${smtp.port}`,
    async close() {
      await Promise.all([server.close(), smtp.close()]);
    },
  };
}
