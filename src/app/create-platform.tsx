import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { FastifyRequest } from 'fastify';
import pg from 'pg';

import type { Locale } from '#kernel/locale';
import { signToken, createSessions, sweepSessionsJob } from '#platform/auth';
import type { Config } from '#platform/config';
import { createDatabase, isDatabaseOutage, migrate, type Database } from '#platform/db';
import { createFiles, createFileShelf, createScanner, sweepFilesJob } from '#platform/files';
import { createHttp, type Http, type Route } from '#platform/http';
import { installQueue, startJobs, type JobRunner } from '#platform/jobs';
import type { Log } from '#platform/log';
import { createMail } from '#platform/mail';
import { startRelay, type Relay } from '#platform/outbox';
import { buildAssets } from '#ui/assets';
import { renderPage, type PageContext } from '#ui/page';

import { createFail } from './fail.tsx';
import { createModules, type Modules } from './modules.ts';
import type { DatabaseDoors } from './open-database.ts';
import { pageContextOf } from './page-context.ts';
import { MessagePage } from './pages/message.page.tsx';
import { platformRoutes } from './platform-routes.tsx';
import { createProcesses } from './processes.ts';
import { refusalText } from './refusal-text.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';

export interface Platform {
  readonly modules: Modules;
  readonly database: Database;
  readonly routes: readonly Route[];
  readonly relay: Relay | undefined;
  /** Serves on the configured port; resolves with the address. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

export interface PlatformParts {
  readonly config: Config;
  readonly doors: DatabaseDoors;
  readonly log: Log;
  /** `all` = pages and background work in one process; `http` or `worker` when they are kept apart. */
  readonly role: 'all' | 'http' | 'worker';
  readonly now?: () => Date;
}

/** Brings schema and queue to the newest state as the owner; safe to call on every start. */
export async function prepareSchema(doors: DatabaseDoors, folders: Parameters<typeof migrate>[1]): Promise<string[]> {
  const pool = new pg.Pool({ ...doors.owner, max: 1 });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await installQueue(pool);
    return await migrate(doors.owner, folders);
  } finally {
    await pool.end();
  }
}

/** Config → database → modules → pages and background work. The schema must be prepared. */
export async function createPlatform({ config, doors, log, role, now = () => new Date() }: PlatformParts): Promise<Platform> {
  let closing = false;
  // While everything shuts down, a connection that ends is no news.
  const lost = (error: Error): void => void (closing || log.warn({ err: error }, 'database connection lost'));
  const database = createDatabase(doors.app, lost);
  const sessions = createSessions(database.pool);
  const fileFolder = join(config.dataDir, 'files');
  const files = await createFiles(fileFolder, createScanner(config.clamd));
  const mail = createMail(config.mail);
  let relay: Relay | undefined;
  const committed = () => relay?.wake();
  const routes: Route[] = [];
  const modules = createModules({ config, database, sessions, files, mail, now, allRoutes: () => routes });
  routes.push(...modules.all.flatMap((room) => room.routes), ...platformRoutes({ database, modules, doors }));

  const http = role === 'worker' ? undefined : await openHttp();
  const jobs = role === 'http' ? undefined : await openWork();

  async function openHttp(): Promise<Http> {
    const assets = await buildAssets(join(config.dataDir, 'assets'));
    const fixed = { assets: { css: assets.css, js: assets.js }, demo: config.demo, placeName: (ags: string) => modules.placeName(ags) };
    const contextFor = (request: FastifyRequest, locale: Locale): PageContext =>
      pageContextOf({ viewer: { kind: 'nobody' }, locale, path: request.url, csrfToken: signToken(config.secret, 'form', 'error'), cookies: request.cookies ?? {}, sessionEndsAt: undefined, unread: 0, now: now() }, fixed);
    const counterparts = [config.payment.url, config.identityUrl].flatMap((url) => (url === undefined ? [] : [new URL(url).origin]));
    const server = await createHttp({
      routes,
      mounts: modules.mounts,
      log,
      trustProxy: process.env['TRUST_PROXY'] === '1',
      inUnit: database.inUnit,
      sessions,
      files,
      secret: config.secret,
      secureCookies: config.publicUrl.startsWith('https:'),
      publicUrl: config.publicUrl,
      allowedRedirects: counterparts,
      signInPath: { person: '/konto/anmelden', staff: '/verwaltung/anmelden' },
      render: (view, facts) => renderPage(view, pageContextOf(facts, fixed)),
      countUnread: (actor) => database.inUnit(actor, (unit) => modules.mailbox.countUnread(unit), now()),
      refusalView(refusal, locale) {
        const texts = locale === 'de' ? de : en;
        const text = refusalText(modules.all, refusal, locale);
        return { text, view: <MessagePage title={texts.refusal} text={text} action={{ label: texts.home, href: '/' }} /> };
      },
      fail: createFail({ log, publicUrl: config.publicUrl, contextFor }),
      committed,
      now,
    });
    serveAssets(server, assets.files);
    return server;
  }

  // The queue's library lets the report of a failed job fall when the database dies under it; such a rejection must not end the platform.
  // Any other one is a bug and ends it, as Node.js does by itself.
  function surviveOutage(error: unknown): void {
    if (!isDatabaseOutage(error)) throw error;
    lost(error instanceof Error ? error : new Error(String(error)));
  }

  async function openWork(): Promise<JobRunner> {
    process.on('unhandledRejection', surviveOutage);
    const inUnit: typeof database.inUnit = async (actor, work) => {
      const outcome = await database.inUnit(actor, work, now());
      relay?.wake();
      return outcome;
    };
    const processes = createProcesses({ modules, publicUrl: config.publicUrl });
    relay = startRelay({
      pool: database.pool,
      inUnit,
      handlers: processes.flatMap((process) => process.handlers),
      onError: (error, fact) => log.error({ err: error, fact }, 'fact was not delivered; it will be tried again'),
    });
    const queuePool = new pg.Pool({ ...doors.owner, max: 6 });
    queuePool.on('error', lost);
    queuePool.on('connect', (client) => client.on('error', () => undefined));
    const runner = await startJobs({
      pool: queuePool,
      jobs: [
        ...modules.all.flatMap((room) => room.jobs),
        sweepSessionsJob(sessions),
        sweepFilesJob({ shelf: createFileShelf(fileFolder), report: (swept) => log.info({ swept }, 'files that nobody holds were removed') }),
      ],
      run: { unit: inUnit },
      onError: (error, job) => log.error({ err: error, job }, 'job failed; it will be tried again'),
    });
    return {
      async stop() {
        process.off('unhandledRejection', surviveOutage);
        await runner.stop();
        await queuePool.end();
      },
    };
  }

  return {
    modules,
    database,
    routes,
    get relay() {
      return relay;
    },
    listen: () => (http === undefined ? Promise.resolve('worker') : http.listen(config.port, config.host)),
    async close() {
      closing = true;
      await http?.close();
      await jobs?.stop();
      await relay?.stop();
      await modules.close();
      mail.close();
      await database.close();
    },
  };
}

/** Built style sheets, script and fonts: names carry a content hash, so browsers keep them for a year. */
function serveAssets(http: Http, files: ReadonlyMap<string, { readonly path: string; readonly type: string }>): void {
  const contents = new Map<string, Buffer>();
  http.server.get('/assets/*', async (request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const file = files.get(path);
    if (file === undefined) return reply.status(404).type('text/plain').send('');
    const content = contents.get(path) ?? (await readFile(file.path));
    contents.set(path, content);
    return reply.type(file.type).header('cache-control', 'public, max-age=31536000, immutable').send(content);
  });
}
