import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { createSessions, signToken } from '#platform/auth';
import { createFiles, createScanner } from '#platform/files';
import { createLog } from '#platform/log';
import { openTestDatabase, type TestDatabase } from '#testing/database';

import { createHttp, type Http } from './create-http.ts';
import { anyone } from './permission.ts';
import { json } from './reply.ts';
import { route } from './route.ts';

const publicUrl = 'http://localhost:1';
const pdf = `%PDF-1.7\n${'x'.repeat(300_000)}\n%%EOF`;

describe('uploads', () => {
  let database: TestDatabase;
  let http: Http;
  let address: string;
  const folder = mkdtempSync(join(tmpdir(), 'gemeinsam-uploads-'));
  before(async () => {
    database = await openTestDatabase();
    http = await createHttp({
      routes: [
        route({ method: 'POST', path: '/datei', permission: anyone, audit: 'none: a test', upload: { maxBytes: 1_000_000, maxFiles: 3 }, handler: (ctx) => json(ctx.uploads.map(({ filename, bytes }) => ({ filename, bytes }))) }),
      ],
      mounts: [],
      log: createLog('silent'),
      trustProxy: false,
      inUnit: database.inUnit,
      sessions: createSessions(database.pool),
      files: await createFiles(folder, createScanner(undefined)),
      secret: 'test',
      secureCookies: false,
      publicUrl,
      allowedRedirects: [],
      signInPath: { person: '/x', staff: '/x' },
      render: () => '',
      countUnread: () => Promise.resolve(0),
      refusalView: (refusal) => ({ view: null as never, text: refusal.code }),
      fail: (_request, reply, fault) => reply.status(fault.status).send({ code: fault.code }),
      committed: () => undefined,
      now: () => new Date(),
    });
    address = await http.listen(0, '127.0.0.1');
  });
  after(async () => {
    await http.close();
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const stored = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => !/^(incoming|[0-9a-f]{2})$/.test(name));
  const token = signToken('test', 'form', 'seed');
  async function send(parts: readonly (readonly [string, string | File])[], headers: Record<string, string> = {}): Promise<{ status: number; body: unknown }> {
    const form = new FormData();
    for (const [name, value] of parts) form.append(name, value);
    const answer = await fetch(`${address}/datei`, { method: 'POST', body: form, headers: { cookie: 'gemeinsam_form=seed', ...headers } });
    return { status: answer.status, body: await answer.json() };
  }
  const file = () => new File([pdf], 'plan.pdf', { type: 'application/pdf' });

  it('stores nothing of a form without its token, with a wrong one, or with one that comes after the file', async () => {
    for (const parts of [[['plan', file()]], [['_csrf', 'wrong'], ['plan', file()]], [['plan', file()], ['_csrf', token]]] as const) {
      assert.deepEqual(await send(parts), { status: 403, body: { code: 'formExpired' } });
      assert.deepEqual(stored(), []);
    }
  });

  it('stores nothing of a form that comes from another site', async () => {
    assert.equal((await send([['_csrf', token], ['plan', file()]], { origin: 'https://elsewhere.example' })).status, 403);
    assert.deepEqual(stored(), []);
  });

  it('takes the files of a form of its own', async () => {
    assert.deepEqual(await send([['_csrf', token], ['plan', file()]]), { status: 200, body: [{ filename: 'plan.pdf', bytes: pdf.length }] });
    assert.equal(stored().length, 1);
  });
});
