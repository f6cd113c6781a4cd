import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { createTransport } from 'nodemailer';
import { TOTP } from 'otpauth';
import * as z from 'zod';

import { readMail } from './read-mail.ts';
import { startMail } from './start-mail.ts';
import { StoredMail } from './stored-mail.ts';

const Messages = z.object({ items: z.array(StoredMail) });
const Codes = z.object({ items: z.array(z.object({ label: z.string(), code: z.string(), secondsLeft: z.number(), nextCode: z.string() })) });

const dataDir = mkdtempSync(join(tmpdir(), 'demo-mail-'));
const settings = { host: '127.0.0.1', port: 0, smtpPort: 0, dataDir, authenticatorFile: join(dataDir, 'authenticator.json') };
let mail: Awaited<ReturnType<typeof startMail>>;
before(async () => {
  mail = await startMail(settings);
});
after(() => mail.close());

async function messages(query = ''): Promise<StoredMail[]> {
  const response = await fetch(`${mail.url}/api/messages${query}`);
  return Messages.parse(await response.json()).items;
}

test('shows a sent mail with umlauts, long lines and a link, keeps it over a restart, and filters by recipient', async () => {
  const transport = createTransport(mail.smtpUrl);
  const link = `http://localhost:8080/postfach?schluessel=${'x'.repeat(120)}=`;
  await transport.sendMail({
    from: 'Gemeinsam <nicht-antworten@gemeinsam.example>',
    to: 'Jürgen Größe <Juergen@example.org>',
    subject: 'Für Sie liegt eine Nachricht bereit – bitte öffnen Sie Ihr Postfach in Großenstein',
    text: `Guten Tag,\n\n<b>eine</b> Nachricht: ${link}.\n`,
    html: '<p>anders</p>',
  });
  await transport.sendMail({ from: 'a@example.org', to: 'b@example.org', subject: 'Zweite', text: 'kurz' });
  transport.close();

  const [newest, oldest] = await messages();
  assert.equal(newest?.subject, 'Zweite');
  assert.equal(oldest?.subject, 'Für Sie liegt eine Nachricht bereit – bitte öffnen Sie Ihr Postfach in Großenstein');
  assert.deepEqual(oldest?.recipients, ['juergen@example.org']);
  assert.equal(oldest?.text, `Guten Tag,\n\n<b>eine</b> Nachricht: ${link}.`);
  assert.deepEqual((await messages('?to=JUERGEN@example.org')).map((found) => found.id), [oldest?.id]);

  const page = await (await fetch(`${mail.url}/mail/${oldest?.id}`)).text();
  assert.ok(page.includes(`<a href="${link}">`));
  assert.ok(page.includes('&lt;b&gt;eine&lt;/b&gt;'));
  assert.ok(page.includes('keine echte Post'));

  await mail.close();
  mail = await startMail(settings);
  assert.equal((await messages()).length, 2);
});

test('answers 404 for a mail that is not there', async () => {
  assert.equal((await fetch(`${mail.url}/mail/nothing`)).status, 404);
});

test('shows the code a real authenticator app would show, and the one after it', async () => {
  const secret = new TOTP({ issuer: 'Gemeinsam', label: 'kasse', secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' });
  writeFileSync(settings.authenticatorFile, JSON.stringify([{ label: 'Kasse Schmölln', otpauth: secret.toString() }]));
  const [entry] = Codes.parse(await (await fetch(`${mail.url}/api/authenticator`)).json()).items;
  assert.ok(entry !== undefined && secret.validate({ token: entry.code, window: 1 }) !== null);
  assert.equal(secret.generate({ timestamp: Date.now() + entry.secondsLeft * 1000 }), entry.nextCode);
  const page = await (await fetch(`${mail.url}/authenticator`)).text();
  assert.ok(page.includes('Kasse Schmölln'));
});

test('reads nested multiparts and header words cut inside a character', () => {
  const source = [
    'Subject: =?UTF-8?Q?Gr=C3?=',
    ' =?UTF-8?Q?=BC=C3=9Fe_aus_Gera?=',
    'From: a@example.org',
    'Content-Type: multipart/mixed; boundary="out(1)"',
    '',
    '--out(1)',
    'Content-Type: multipart/alternative; boundary=in',
    '',
    '--in',
    'Content-Type: text/html',
    '',
    '<p>nein</p>',
    '--in',
    'Content-Type: text/plain; charset=iso-8859-1',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'sch=F6n=',
    ' lang',
    '--in--',
    '--out(1)--',
  ].join('\r\n');
  const read = readMail(Buffer.from(source));
  assert.equal(read.subject, 'Grüße aus Gera');
  assert.equal(read.text, 'schön lang');
});
