import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';

import { createSessions } from '#platform/auth';
import { createHttp } from '#platform/http';
import { startJobs } from '#platform/jobs';
import { createLog } from '#platform/log';
import type { MailMessage } from '#platform/mail';
import { renderPage } from '#ui/page';
import { openTestDatabase, type TestDatabase } from '#testing/database';

import { createAccounts, type AccountsApi } from '../index.ts';
import { createSelfFetch } from '../providers/self-fetch.ts';

/** The Servicekonto served for real: database, queue, pages, protocol; only the mail server is a list. */
export interface AccountsWorld {
  readonly publicUrl: string;
  readonly secret: string;
  readonly database: TestDatabase;
  readonly api: AccountsApi;
  readonly mails: readonly MailMessage[];
  /** What the ID tokens of all sign-ins so far have said, in order. */
  readonly idTokens: readonly Readonly<Record<string, unknown>>[];
  /** The newest mail to somebody once it has come; `after` is the number of mails to skip. */
  mailTo(address: string, after?: number): Promise<MailMessage>;
  /** Moves the clock of the pages. */
  advance(minutes: number): void;
  close(): Promise<void>;
}

/** Opens the world on a free port. */
export async function openWorld(options: { identityUrl?: string } = {}): Promise<AccountsWorld> {
  const database = await openTestDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'gemeinsam-accounts-'));
  const port = await freePort();
  const publicUrl = `http://localhost:${port}`;
  const secret = 'a secret of the test world';
  const sessions = createSessions(database.pool);
  const mails: MailMessage[] = [];
  let shiftMs = 0;
  const mail = { send: (message: MailMessage) => Promise.resolve(void mails.push(message)), close: () => undefined };
  const idTokens: Record<string, unknown>[] = [];
  const ownFetch = createSelfFetch(publicUrl, port);
  const selfFetch: typeof ownFetch = async (url, request) => {
    const answer = await ownFetch(url, request);
    if (url.endsWith('/token')) {
      const { id_token: token } = (await answer.clone().json()) as { id_token?: string };
      if (token !== undefined) idTokens.push(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as Record<string, unknown>);
    }
    return answer;
  };
  const accounts = createAccounts({ secret, publicUrl, port, dataDir, demo: true, identityUrl: options.identityUrl, mail, sessions, inUnit: database.inUnit, selfFetch });
  const http = await createHttp({
    routes: accounts.routes,
    mounts: accounts.api.mounts,
    log: createLog('silent'),
    trustProxy: true,
    inUnit: database.inUnit,
    sessions,
    files: { put: () => Promise.reject(new Error('no files here')), putBytes: () => Promise.reject(new Error('no files here')), read: () => Promise.reject(new Error('no files here')), delete: () => Promise.resolve() } as never,
    secret,
    secureCookies: false,
    publicUrl,
    allowedRedirects: options.identityUrl === undefined ? [] : [options.identityUrl],
    signInPath: { person: '/konto/anmelden', staff: '/verwaltung/anmelden' },
    render: (view, facts) => renderPage(view, { locale: facts.locale, path: facts.path, csrfToken: facts.csrfToken, theme: 'auto', viewer: { kind: 'nobody' }, assets: { css: [], js: '/x.js' }, demo: true }),
    countUnread: () => Promise.resolve(0),
    refusalView: (refusal) => ({ view: null as never, text: refusal.code }),
    fail: (_request, reply, fault) => reply.status(fault.status).type('text/plain').send(fault.error instanceof Error ? `${fault.code}: ${fault.error.message}` : fault.code),
    committed: () => undefined,
    now: () => new Date(Date.now() + shiftMs),
  });
  await http.listen(port, '127.0.0.1');
  const queue = new pg.Pool({ ...database.owner, max: 3 });
  queue.on('error', () => undefined);
  queue.on('connect', (client) => client.on('error', () => undefined));
  const jobs = await startJobs({ pool: queue, jobs: accounts.jobs, run: { unit: (actor, work) => database.inUnit(actor, work, new Date(Date.now() + shiftMs)) }, onError: () => undefined });
  return {
    publicUrl, secret, database, api: accounts.api, mails, idTokens,
    async mailTo(address, after = 0) {
      for (let look = 0; look < 1_000; look += 1) {
        const found = mails.slice(after).find((message) => message.to === address);
        if (found !== undefined) return found;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error(`no mail came to ${address}`);
    },
    advance(minutes) {
      shiftMs += minutes * 60_000;
    },
    async close() {
      await http.close();
      await jobs.stop();
      await queue.end();
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
