import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createSessions, signToken, type SessionClaims } from '#platform/auth';
import { readConfig } from '#platform/config';
import { createLog } from '#platform/log';

import { createPlatform, type Platform } from '../../src/app/create-platform.tsx';
import { seedReference } from '../../src/app/seed.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';

/** What a test sends. Without `claims` nobody is signed in. */
export interface TestRequest {
  readonly method: string;
  readonly path: string;
  readonly claims?: SessionClaims | undefined;
  /** Fields of a form; the form token is added. Below `/api/` it goes as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Leaves the form token out. */
  readonly withoutToken?: boolean;
}

export interface TestAnswer {
  readonly status: number;
  readonly location: string;
  readonly text: string;
  readonly headers: Headers;
}

/** The whole platform with its pages on a port of its own and a fresh database. */
export interface TestPlatform {
  readonly platform: Platform;
  readonly database: TestDatabase;
  readonly address: string;
  /** Sends one request with a session of its own, so that one that signs out spoils no other. */
  ask(request: TestRequest): Promise<TestAnswer>;
  close(): Promise<void>;
}

/** Starts the platform in this process with Thüringen and the package library. Mail and counterparts are not configured. */
export async function startTestPlatform(): Promise<TestPlatform> {
  const database = await openTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'gemeinsam-platform-'));
  const config = { ...readConfig({ GEMEINSAM_DATA: folder, LOG_LEVEL: 'silent' }), port: 0 };
  const { host, port, user, database: name, password } = database.pool.options;
  const before = process.env['TRUST_PROXY'];
  // Each request comes from an address of its own, or the limits against guessing would answer in place of the walls.
  process.env['TRUST_PROXY'] = '1';
  const platform = await createPlatform({
    config,
    doors: { owner: database.owner, app: { host, port, user, database: name, password } as TestDatabase['owner'], kind: 'embedded', version: 'test', stop: () => Promise.resolve() },
    log: createLog('silent'),
    role: 'all',
  });
  if (before === undefined) delete process.env['TRUST_PROXY'];
  else process.env['TRUST_PROXY'] = before;
  await seedReference(platform.database, platform.modules, { demo: false, germany: false }, () => undefined);
  await platform.modules.warm();
  const address = (await platform.listen()).replace(/\/$/, '');
  const sessions = createSessions(database.pool);

  async function ask({ method, path, claims, body, headers = {}, withoutToken = false }: TestRequest): Promise<TestAnswer> {
    const cookies: string[] = [];
    if (claims !== undefined) cookies.push(`${claims.realm === 'person' ? 'gemeinsam_konto' : 'gemeinsam_verwaltung'}=${await sessions.open(claims, new Date())}`);
    const seed = randomBytes(16).toString('base64url');
    cookies.push(`gemeinsam_form=${seed}`);
    const isApi = path.startsWith('/api/');
    const token = withoutToken ? {} : { _csrf: signToken(config.secret, 'form', seed) };
    const answer = await fetch(`${address}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        cookie: cookies.join('; '),
        'x-forwarded-for': addressOf(randomUUID()),
        ...(method === 'GET' ? {} : { 'content-type': isApi ? 'application/json' : 'application/x-www-form-urlencoded' }),
        ...headers,
      },
      ...(method === 'GET' ? {} : { body: isApi ? JSON.stringify(body ?? {}) : formOf({ ...token, ...(body as Record<string, string | readonly string[]> | undefined) }) }),
    });
    return { status: answer.status, location: answer.headers.get('location') ?? '', text: await answer.text(), headers: answer.headers };
  }

  return {
    platform,
    database,
    address,
    ask,
    async close() {
      await platform.close();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function formOf(fields: Readonly<Record<string, string | readonly string[]>>): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const part of [value].flat()) form.append(name, part as string);
  return form.toString();
}

/** An address of the documentation network 2001:db8::/32, different for each text. */
function addressOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `2001:db8:${hex.slice(0, 4)}:${hex.slice(4, 8)}:${hex.slice(8, 12)}:${hex.slice(12, 16)}:${hex.slice(16, 20)}:${hex.slice(20, 24)}`;
}
