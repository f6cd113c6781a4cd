import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';

import { SMTPServer } from 'smtp-server';

import { newUuid } from '#kernel/ids';

import { anApplication } from './an-application.ts';
import { freePort, openWorld, type World } from './open-world.ts';

let world: World;
let mailPort: number;
const json = { 'content-type': 'application/json' };

before(async () => {
  mailPort = await freePort();
  world = await openWorld({ MAIL_URL: `smtp://127.0.0.1:${mailPort}` });
});
after(() => world.close());

/** Looks until `done` says so; the test runner's own limit ends a wait that has no end. */
async function until<T>(look: () => Promise<T>, done: (found: T) => boolean): Promise<T> {
  for (;;) {
    const found = await look();
    if (done(found)) return found;
    await pause(100);
  }
}

const apply = (cookie: string, key: string) =>
  fetch(`${world.address}/api/v1/applications`, { method: 'POST', headers: { ...json, cookie, 'idempotency-key': key }, body: JSON.stringify(anApplication) });

describe('the database is away', () => {
  it('says so on a page and to programs, keeps serving what needs no database, and recovers by itself', async () => {
    const { cookie, accountId } = await world.signIn();
    const rowsBefore = await world.countRows();
    await world.cutDatabase();

    const page = await fetch(`${world.address}/konto/antraege`, { headers: { cookie, accept: 'text/html' } });
    assert.equal(page.status, 503);
    assert.equal(page.headers.get('retry-after'), '30');
    const text = await page.text();
    assert.match(text, /<h1[^>]*>Wir sind gleich wieder da/);
    assert.match(text, /Bitte versuchen Sie es in einer Minute noch einmal/);
    assert.doesNotMatch(text, /ECONNREFUSED|ENOENT|\.s\.PGSQL|Error:/);
    const english = await fetch(`${world.address}/en/konto/antraege`, { headers: { cookie } });
    assert.equal(english.status, 503);
    assert.match(await english.text(), /<html[^>]* lang="en"/);
    const program = await apply(cookie, 'in-the-dark-1');
    assert.equal(program.status, 503);
    assert.match(program.headers.get('content-type') ?? '', /application\/problem\+json/);
    const health = await fetch(`${world.address}/health`);
    assert.equal(health.status, 503);
    assert.match(health.headers.get('content-type') ?? '', /application\/problem\+json/);
    assert.equal((await fetch(`${world.address}/`)).status, 200, 'the public pages come from memory');
    assert.deepEqual(await world.countRows(), rowsBefore);

    await world.mendDatabase();
    const after = await until(() => fetch(`${world.address}/konto/antraege`, { headers: { cookie } }), (answer) => answer.status === 200);
    assert.equal(after.status, 200);
    const again = await apply(cookie, 'in-the-dark-1');
    assert.equal(again.status, 201);
    // The relay has found its way back, too.
    const { rows } = await until(
      () => world.owner.query('select 1 from cases.case_file where account_id = $1', [accountId]),
      (found) => found.rows.length > 0,
    );
    assert.equal(rows.length, 1);
  });

  it('loses nothing when the connection breaks in the middle of many submissions', async () => {
    const { cookie, accountId } = await world.signIn();
    const keys = Array.from({ length: 12 }, (_none, index) => `cut-in-the-middle-${index}`);
    const first = Promise.all(keys.map((key) => apply(cookie, key)));
    await pause(15);
    await world.cutDatabase();
    const told = await first;
    assert.deepEqual(told.map((answer) => answer.status).filter((status) => status !== 201 && status !== 503), []);
    await world.mendDatabase();
    for (const key of keys) await until(() => apply(cookie, key), (answer) => answer.status === 200 || answer.status === 201);
    await world.platform.relay?.drain();
    const { rows } = await world.owner.query<{ applications: number; cases: number }>(
      'select (select count(*)::int from applications.application where account_id = $1) as applications, (select count(*)::int from cases.case_file where account_id = $1) as cases',
      [accountId],
    );
    assert.deepEqual(rows[0], { applications: keys.length, cases: keys.length });
  });
});

describe('the mail server is away', () => {
  it('keeps the mail in the queue and delivers it when the server is back; the application is not held up', async () => {
    const accountId = newUuid(Date.now());
    await world.platform.modules.accounts.seedPerson({ email: 'jana@beispiel.example', password: 'ein langes Passwort zum Testen', accountId });
    const { cookie } = await world.signIn(accountId);
    const sent = await apply(cookie, 'mail-is-away-1');
    assert.equal(sent.status, 201);
    const { id } = (await sent.json()) as { id: string };
    await world.platform.relay?.drain();

    const queued = () =>
      world.owner.query<{ attempts: number; last_error: string | null }>('select attempts, last_error from graphile_worker.jobs where key = $1', [`applications.mailReceipt:${id}`]);
    const { rows } = await until(queued, (found) => found.rows[0] === undefined || found.rows[0].last_error !== null);
    assert.equal(rows.length, 1, 'the mail is neither sent nor kept');
    const status = await fetch(`${world.address}/api/v1/applications/${id}`, { headers: { cookie } });
    assert.equal(((await status.json()) as { status: string }).status, 'received');

    const mails: string[] = [];
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      onData(stream, _session, done) {
        let text = '';
        stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
        stream.on('end', () => {
          mails.push(text);
          done();
        });
      },
    });
    await new Promise<void>((resolve) => void server.listen(mailPort, '127.0.0.1', resolve));
    try {
      await until(() => Promise.resolve(mails.filter((mail) => mail.includes(id.slice(0, 8)))), (found) => found.length > 0);
      await until(queued, (found) => found.rows.length === 0);
      const mine = mails.filter((mail) => mail.replaceAll('=\r\n', '').includes(id));
      assert.equal(mine.length, 1);
      assert.match(mine[0] ?? '', /^To: jana@beispiel\.example/m);
    } finally {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    }
  });
});

describe('the disk for files is full or gone', () => {
  const png = Buffer.concat([Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'), Buffer.alloc(600_000, 7)]);

  it('says that nothing was half stored, keeps no trace of the file, and takes it once there is room', async () => {
    const { cookie } = await world.signIn();
    const start = await fetch(`${world.address}/antrag/hund-anmelden/16077003`, { headers: { cookie } });
    const seed = start.headers.getSetCookie().find((entry) => entry.startsWith('gemeinsam_form='))?.split(';')[0] ?? '';
    const token = /name="_csrf" value="([^"]+)"/.exec(await start.text())?.[1] ?? '';
    const headers = { cookie: `${cookie}; ${seed}` };
    const started = await fetch(`${world.address}/antrag/hund-anmelden/16077003`, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams({ _csrf: token }) });
    const draft = /[0-9a-f-]{36}/.exec(started.headers.get('location') ?? '')?.[0];
    assert.ok(draft !== undefined, `no draft: ${started.status}`);
    const upload = () => {
      const body = new FormData();
      body.set('_csrf', token);
      body.set('liabilityProof', new Blob([png], { type: 'image/png' }), 'police.png');
      return fetch(`${world.address}/antrag/${draft}/seite/versicherung`, { method: 'POST', redirect: 'manual', headers, body });
    };
    const attachments = async () => (await world.owner.query('select 1 from applications.attachment where application_id = $1', [draft])).rowCount;

    const incoming = join(world.dataDir, 'files', 'incoming');
    const repair = fillUp(incoming);
    let answer: Response;
    let left: string[];
    try {
      answer = await upload();
      left = existsSync(incoming) && repair.full ? readdirSync(incoming).filter((file) => file !== 'filler') : [];
    } finally {
      repair.undo();
    }
    assert.ok(answer.status >= 500, `answered ${answer.status}`);
    const text = await answer.text();
    assert.match(text, /<h1[^>]*>[^<]{5,}/);
    assert.match(text, /noch einmal/);
    assert.doesNotMatch(text, /ENOSPC|ENOTDIR|ENOENT|gemeinsam-faults/);
    assert.deepEqual(left, [], 'half a file was left behind');
    assert.equal(await attachments(), 0);

    const retried = await upload();
    assert.ok(retried.status < 400, `answered ${retried.status} after there was room again`);
    assert.equal(await attachments(), 1);
  });
});

/** Makes the folder a full disk where that is allowed (root: a small tmpfs), else a file where a folder should be. */
function fillUp(folder: string): { full: boolean; undo(): void } {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder], { stdio: 'ignore' });
    return { full: true, undo: () => void execFileSync('umount', ['-l', folder]) };
  } catch {
    const aside = `${folder}-aside`;
    renameSync(folder, aside);
    writeFileSync(folder, '');
    return {
      full: false,
      undo() {
        execFileSync('rm', ['-f', folder]);
        renameSync(aside, folder);
      },
    };
  }
}
