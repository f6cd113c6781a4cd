import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, it } from 'node:test';

import type { AccountId } from '#kernel/ids';
import { openTestDatabase, type TestDatabase } from '#testing/database';

import { aServicePackage } from '../testing/a-service-package.ts';
import { needsFor, testAgs } from '../testing/needs-for.ts';
import { serveApplications, type ServedApplications } from '../testing/serve-applications.tsx';

const now = new Date('2026-11-23T10:00:00Z');
const guestAccount = randomUUID();
const pdf = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

let database: TestDatabase;
let served: ServedApplications;
before(async () => {
  database = await openTestDatabase();
  const needs = needsFor([aServicePackage(), aServicePackage({ id: 'strict', slug: { de: 'streng' }, leikaKey: '99000000000002', guestAllowed: false, trustLevel: 'substantiell' })], { givenName: 'Anna' });
  served = await serveApplications(
    database,
    { ...needs, guests: { ...needs.guests, openGuest: () => Promise.resolve(guestAccount), findByResumeCode: (_unit, code) => Promise.resolve(code === 'ABCD-EFGH-JKLM' ? guestAccount : undefined) } },
    { now: () => now },
  );
});
after(async () => {
  await served.close();
  await database.close();
});

/** A browser without JavaScript: keeps cookies, sends forms with the token of the last page. */
function browser(cookie = '', server = served) {
  const cookies = new Map(cookie === '' ? [] : [cookie.split('=') as [string, string]]);
  let token = '';
  async function send(method: 'GET' | 'POST', url: string, payload?: string, type?: string) {
    const answer = await server.http.server.inject({
      method,
      url,
      headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; '), ...(type === undefined ? {} : { 'content-type': type }) },
      ...(payload === undefined ? {} : { payload }),
    });
    for (const set of answer.cookies) cookies.set(set.name, set.value);
    token = /name="_csrf" value="([^"]+)"/.exec(answer.body)?.[1] ?? token;
    return { status: answer.statusCode, location: answer.headers.location ?? '', body: answer.body };
  }
  return {
    get: (url: string) => send('GET', url),
    post: (url: string, fields: Record<string, string>) => send('POST', url, new URLSearchParams({ _csrf: token, ...fields }).toString(), 'application/x-www-form-urlencoded'),
    upload(url: string, fields: Record<string, string>, file: { field: string; name: string; content: string }) {
      const part = (head: string, content: string) => `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`;
      const plain = Object.entries({ _csrf: token, ...fields }).map(([name, content]) => part(`name="${name}"`, content)).join('');
      return send('POST', url, `${plain}${part(`name="${file.field}"; filename="${file.name}"\r\nContent-Type: application/pdf`, file.content)}--x--\r\n`, 'multipart/form-data; boundary=x');
    },
  };
}

function aPersonClaims() {
  return { realm: 'person', accountId: randomUUID() as AccountId, trustLevel: 'basis', guest: false, label: 'Anna' } as const;
}

it('leads a guest without JavaScript from the start page to the confirmation and back by code', async () => {
  const guest = browser();
  const start = await guest.get(`/antrag/test-antrag/${testAgs}`);
  assert.equal(start.status, 200);
  assert.match(start.body, /Dobitschen/);
  assert.match(start.body, /Stadt Schmölln/);
  assert.equal((await guest.post(`/antrag/test-antrag/${testAgs}`, { email: 'kein' })).status, 422);
  const begun = await guest.post(`/antrag/test-antrag/${testAgs}`, { email: '' });
  assert.equal(begun.status, 303);
  const draft = begun.location;
  assert.match((await guest.get(draft)).body, /0 von 2 Seiten|0 von 3 Seiten/);
  assert.equal((await guest.get(`${draft}/seite/name`)).status, 200);
  const wrong = await guest.post(`${draft}/seite/name`, { given: '<b>Anna', moved: '', intent: 'next' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /value="&lt;b>Anna"/);
  assert.match(wrong.body, /href="#moved"/);
  assert.equal((await guest.post(`${draft}/seite/name`, { given: 'Anna', moved: 'no', intent: 'next' })).location, `${draft}/seite/plan`);
  const later = await guest.post(`${draft}/seite/plan`, { pieces: '2', intent: 'later' });
  assert.match(later.body, /ABCD-EFGH-JKLM/);

  const other = browser();
  await other.get('/antrag/fortsetzen');
  assert.equal((await other.post('/antrag/fortsetzen', { code: 'FALSCH' })).status, 422);
  assert.equal((await other.post('/antrag/fortsetzen', { code: 'ABCD-EFGH-JKLM' })).location, draft);
  assert.match((await other.get(`${draft}/seite/plan`)).body, /value="2"/);
  const bad = await other.upload(`${draft}/seite/plan`, { pieces: '2', intent: 'next' }, { field: 'plan', name: 'plan.pdf', content: 'kein PDF' });
  assert.equal(bad.status, 422);
  assert.equal((await other.upload(`${draft}/seite/plan`, { pieces: '2', intent: 'next' }, { field: 'plan', name: 'plan.pdf', content: pdf })).location, `${draft}/pruefen`);
  const check = await other.get(`${draft}/pruefen`);
  assert.match(check.body, /plan\.pdf/);
  assert.match(check.body, /Kostenpflichtig absenden/);
  assert.doesNotMatch(check.body, /name="electronicProvision"/, 'a guest without an e-mail address cannot be notified');
  assert.equal((await other.post(`${draft}/absenden`, {})).status, 422);
  assert.equal((await other.post(`${draft}/absenden`, { declared: 'yes' })).location, `${draft}/bestaetigung`);
  assert.equal((await other.post(`${draft}/absenden`, { declared: 'yes' })).location, `${draft}/bestaetigung`);
  const done = await other.get(`${draft}/bestaetigung`);
  assert.match(done.body, /26[0-9A-Z]{3}-[0-9A-Z]{5}-[0-9A-Z]{5}/);
  assert.match(done.body, /\/zahlung\//);
  assert.match((await other.get(`${draft}/kopie`)).body, /Anna/);
  assert.match((await other.get('/konto/antraege')).body, /Abgesendet/);
  const copy = JSON.parse((await other.get(`${draft}/kopie.json`)).body) as { answers: Record<string, unknown>; files: unknown[] };
  assert.deepEqual([copy.answers['pieces'], copy.files.length], [2, 1]);
  const file = /\/antrag\/[^"]+\/datei\/[0-9a-f-]+/.exec((await other.get(`${draft}/kopie`)).body)?.[0] ?? '';
  assert.equal((await other.get(file)).body, pdf);
  assert.match((await other.get(`/en${draft}/stand`)).body, /Status of your application/);
});

it('answers a stranger with 404, nobody with the sign-in, and a form without its token with 403', async () => {
  const person = browser(await served.signIn(aPersonClaims()));
  await person.get(`/antrag/test-antrag/${testAgs}`);
  const draft = (await person.post(`/antrag/test-antrag/${testAgs}`, {})).location;
  const stranger = browser(await served.signIn(aPersonClaims()));
  await stranger.get(`/antrag/test-antrag/${testAgs}`);
  for (const path of ['', '/seite/name', '/pruefen', '/bestaetigung', '/kopie', '/kopie.json', '/stand', '/loeschen', `/datei/${randomUUID()}`, `/rueckfrage/${randomUUID()}`]) {
    assert.equal((await stranger.get(`${draft}${path}`)).status, 404, path);
    assert.match((await browser().get(`${draft}${path}`)).location, /^\/konto\/anmelden/, path);
  }
  for (const path of ['/seite/name', '/seite/name/uebernehmen', '/absenden', '/loeschen', '/speichern', `/rueckfrage/${randomUUID()}`]) {
    assert.equal((await stranger.post(`${draft}${path}`, { given: 'Eve' })).status, 404, path);
    assert.equal((await browser().post(`${draft}${path}`, {})).status, 401, path);
    assert.equal((await person.post(`${draft}${path}`, { _csrf: 'x' })).status, 403, path);
  }
  assert.equal((await person.get(draft)).status, 200);
});

it('offers what the account knows and takes it only when asked', async () => {
  const person = browser(await served.signIn(aPersonClaims()));
  await person.get(`/antrag/test-antrag/${testAgs}`);
  const draft = (await person.post(`/antrag/test-antrag/${testAgs}`, {})).location;
  const page = await person.get(`${draft}/seite/name`);
  assert.match(page.body, /Aus Ihrem Servicekonto übernehmen/);
  assert.doesNotMatch(page.body, /value="Anna"/);
  await person.post(`${draft}/seite/name/uebernehmen`, {});
  assert.match((await person.get(`${draft}/seite/name`)).body, /value="Anna"/);
});

it('asks for the consent to an electronic decision without ticking it, keeps the tick, and lets it be taken back', async () => {
  const withMail = await serveApplications(database, needsFor([aServicePackage()], { email: 'anna@example.org' }), { now: () => now });
  const person = browser(await withMail.signIn(aPersonClaims()), withMail);
  await person.get(`/antrag/test-antrag/${testAgs}`);
  const draft = (await person.post(`/antrag/test-antrag/${testAgs}`, {})).location;
  await person.get(`${draft}/seite/name`);
  await person.post(`${draft}/seite/name`, { given: 'Anna', moved: 'no', intent: 'next' });
  await person.post(`${draft}/seite/plan`, { pieces: '2', intent: 'next' });
  const ticked = (body: string) => /<input(?=[^>]*name="electronicProvision")[^>]*\bchecked\b/.test(body);
  const check = await person.get(`${draft}/pruefen`);
  assert.deepEqual([/name="electronicProvision"/.test(check.body), ticked(check.body)], [true, false]);
  const again = await person.post(`${draft}/absenden`, { electronicProvision: 'yes' });
  assert.deepEqual([again.status, ticked(again.body)], [422, true]);
  assert.equal((await person.post(`${draft}/absenden`, { declared: 'yes', electronicProvision: 'yes' })).location, `${draft}/bestaetigung`);
  assert.match((await person.get(`${draft}/bestaetigung`)).body, /legen wir in Ihr Postfach/);
  assert.match((await person.get('/konto/bekanntgabe')).body, /Einwilligung widerrufen/);
  assert.equal((await person.post(`${draft}/bekanntgabe`, { electronic: 'no' })).location, '/konto/bekanntgabe?gespeichert=1');
  assert.match((await person.get(`${draft}/stand`)).body, /per Brief, mit einer Kopie/);
  assert.equal((JSON.parse((await person.get(`${draft}/kopie.json`)).body) as { electronicProvision: unknown }).electronicProvision, false);
  await withMail.close();
});

it('sends people who are not known well enough to the right door', async () => {
  assert.match((await browser().get(`/antrag/streng/${testAgs}`)).body, /\/konto\/anmelden\?weiter=%2Fantrag%2Fstreng/);
  const person = browser(await served.signIn(aPersonClaims()));
  assert.match((await person.get(`/en/antrag/streng/${testAgs}`)).body, /%2Fen%2Fantrag%2Fstreng/);
  assert.equal((await person.post(`/antrag/streng/${testAgs}`, {})).status, 403);
  assert.equal((await browser().get('/antrag/gibt-es-nicht/16077003')).status, 404);
  assert.equal((await browser().get('/antrag/test-antrag/99999999')).status, 404);
  assert.equal((await browser().get('/antrag/test-antrag/abc')).status, 400);
});

it('serves programs the same way: schema, submission once per key, problems with reasons', async () => {
  const cookie = await served.signIn(aPersonClaims());
  const call = async (payload: unknown, key?: string) => {
    const answer = await served.http.server.inject({ method: 'POST', url: '/api/v1/applications', headers: { cookie, 'content-type': 'application/json', ...(key === undefined ? {} : { 'idempotency-key': key }) }, payload: JSON.stringify(payload) });
    return { status: answer.statusCode, body: JSON.parse(answer.body) as Record<string, unknown> };
  };
  const schema = await served.http.server.inject({ method: 'GET', url: '/api/v1/services/99000000000001/form' });
  assert.deepEqual(Object.keys((JSON.parse(schema.body) as { properties: object }).properties), ['given', 'moved', 'formerPlace', 'pieces', 'plan']);
  const good = { service: 'test-antrag', place: testAgs, answers: { given: 'Anna', moved: false, pieces: 1 } };
  const first = await call(good, 'schluessel-1');
  assert.equal(first.status, 201);
  const again = await call(good, 'schluessel-1');
  assert.deepEqual([again.status, again.body], [200, first.body]);
  const status = await served.http.server.inject({ method: 'GET', url: `/api/v1/applications/${String(first.body['id'])}`, headers: { cookie } });
  assert.equal((JSON.parse(status.body) as { status: string }).status, 'submitted');
  assert.equal((await call({ ...good, answers: { given: 7 } })).status, 422);
  assert.equal((await call({ ...good, answers: { ...good.answers, plan: { fileIds: [randomUUID()] } } })).status, 404);
  assert.equal((await call({ ...good, extra: 1 })).status, 400);
  assert.equal((await call(good, 'x')).status, 400);
  assert.equal((await served.http.server.inject({ method: 'POST', url: '/api/v1/applications', headers: { 'content-type': 'application/json' }, payload: JSON.stringify(good) })).statusCode, 401);
});
