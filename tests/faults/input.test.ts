import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { after, before, describe, it } from 'node:test';

import { anApplication } from './an-application.ts';
import { openWorld, type World } from './open-world.ts';

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly cookies: readonly string[];
}

interface Ask {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

let world: World;
let jana: { cookie: string; accountId: string };
let amir: { cookie: string; accountId: string };
/** A draft of Jana's. */
let draft: string;
/** Her submitted application. */
let submitted: string;
let csrf: { cookie: string; token: string };

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const json = { 'content-type': 'application/json' };
const nowhere = '0197a000-0000-7000-8000-00000000dead';

/** Sends bytes as they are: fetch would tidy up what these tests are about. */
function send({ method = 'POST', path, headers = {}, body }: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const target = new URL(world.address);
    const sent = httpRequest({ host: target.hostname, port: target.port, method, path, headers: { ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }), ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          text: Buffer.concat(chunks).toString('utf8'),
          cookies: response.headers['set-cookie'] ?? [],
        }),
      );
    });
    // A server may hang up on a body that is too large once it has answered.
    sent.on('error', reject);
    sent.end(body);
  });
}

const asJana = (more: Readonly<Record<string, string>> = {}) => ({ cookie: `${jana.cookie}; ${csrf.cookie}`, ...more });
const fields = (values: Readonly<Record<string, string>>) => new URLSearchParams({ _csrf: csrf.token, ...values }).toString();
const apply = (more: Record<string, unknown> = {}) => JSON.stringify({ ...anApplication, ...more });
const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

before(async () => {
  world = await openWorld();
  jana = await world.signIn();
  amir = await world.signIn();
  const page = await send({ method: 'GET', path: '/antrag/meldebescheinigung/16077003', headers: { cookie: jana.cookie } });
  assert.equal(page.status, 200);
  csrf = { cookie: page.cookies.find((cookie) => cookie.startsWith('gemeinsam_form='))?.split(';')[0] ?? '', token: /name="_csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '' };
  assert.notEqual(csrf.token, '');
  const started = await fetch(`${world.address}/antrag/meldebescheinigung/16077003`, { method: 'POST', redirect: 'manual', headers: asJana(form), body: fields({}) });
  draft = /[0-9a-f-]{36}/.exec(started.headers.get('location') ?? '')?.[0] ?? '';
  assert.notEqual(draft, '', 'no draft to be attacked');
  const sent = await send({ path: '/api/v1/applications', headers: { ...json, cookie: jana.cookie, 'idempotency-key': 'the-first-one' }, body: apply() });
  assert.equal(sent.status, 201, sent.text);
  submitted = (JSON.parse(sent.text) as { id: string }).id;
  await world.platform.relay?.drain();
});
after(() => world.close());

/** Every row must stay where it was, and the answer must be a refusal that says why. */
async function refuses(ask: Ask, wanted: readonly number[], checkText = true): Promise<void> {
  const rowsBefore = await world.countRows();
  const answer = await send(ask);
  assert.ok(wanted.includes(answer.status), `answered ${answer.status}, not ${wanted.join(' or ')}: ${answer.text.slice(0, 300)}`);
  assert.doesNotMatch(answer.text, /\bat .*\.(ts|js):\d+|node_modules|syntax error at or near|invalid input syntax/, 'shows its inside');
  if (checkText && answer.type.includes('problem+json')) {
    const problem = JSON.parse(answer.text) as { title?: string; status?: number; detail?: string; faults?: unknown[] };
    assert.equal(problem.status, answer.status);
    assert.ok((problem.detail ?? '').length > 10 || (problem.faults ?? []).length > 0, `gives no reason: ${answer.text}`);
  } else if (checkText) {
    assert.match(answer.type, /text\/html/);
    assert.match(answer.text, /<h1[^>]*>[^<]{5,}/, 'gives no reason');
  }
  assert.deepEqual(await world.countRows(), rowsBefore, 'rows have changed');
}

const cases: Readonly<Record<string, () => readonly [Ask, readonly number[]]>> = {
  // Malformed
  'a body that is no JSON': () => [{ path: '/api/v1/applications', headers: asJana(json), body: '{"service": ' }, [400]],
  'an empty body said to be JSON': () => [{ path: '/api/v1/applications', headers: asJana(json), body: '' }, [400]],
  'JSON of another shape': () => [{ path: '/api/v1/applications', headers: asJana(json), body: '[1, 2]' }, [400]],
  'JSON that is only null': () => [{ path: '/api/v1/applications', headers: asJana(json), body: 'null' }, [400]],
  'a field nobody asked for': () => [{ path: '/api/v1/applications', headers: asJana(json), body: apply({ tenantId: nowhere }) }, [400]],
  'answers of the wrong kind': () => [{ path: '/api/v1/applications', headers: asJana(json), body: apply({ answers: { ...anApplication.answers, copies: { $gt: 0 }, person: 'x' } }) }, [422]],
  'a prototype in the body': () => [{ path: '/api/v1/applications', headers: asJana(json), body: '{"__proto__": {"admin": true}, "service": "meldebestaetigung", "place": "16077003", "answers": {}}' }, [400]],
  'a place that does not exist': () => [{ path: '/api/v1/applications', headers: asJana(json), body: apply({ place: '99999999' }) }, [404, 422]],
  'a service that does not exist': () => [{ path: '/api/v1/applications', headers: asJana(json), body: apply({ service: "x' or 1=1 --" }) }, [404]],
  'an idempotency key of blanks': () => [{ path: '/api/v1/applications', headers: asJana({ ...json, 'idempotency-key': 'has blanks in it' }), body: apply() }, [400]],
  'a bad UUID in the address': () => [{ method: 'GET', path: '/antrag/not-a-uuid/pruefen', headers: asJana() }, [400, 404]],
  'a bad UUID in the API': () => [{ method: 'GET', path: '/api/v1/applications/1', headers: asJana() }, [400]],
  'a UUID with a quote': () => [{ method: 'GET', path: `/api/v1/applications/${nowhere}'`, headers: asJana() }, [400]],
  // Oversized
  'a form larger than the limit': () => [{ path: `/antrag/${draft}/absenden`, headers: asJana(form), body: fields({ declared: 'x'.repeat(1_100_000) }) }, [413]],
  'JSON larger than the limit': () => [{ path: '/api/v1/applications', headers: asJana(json), body: apply({ answers: { remarks: 'x'.repeat(1_100_000) } }) }, [413]],
  'an id of 250 characters': () => [{ method: 'GET', path: `/antrag/${'a'.repeat(250)}/pruefen`, headers: asJana() }, [400, 404, 414]],
  'a service id of 250 characters': () => [{ method: 'GET', path: `/api/v1/services/${'a'.repeat(250)}/form`, headers: asJana() }, [400, 404, 414]],
  'an idempotency key of 250 characters': () => [{ path: '/api/v1/applications', headers: asJana({ ...json, 'idempotency-key': 'k'.repeat(250) }), body: apply() }, [400]],
  'JSON 5,000 levels deep': () => [{ path: '/api/v1/applications', headers: asJana(json), body: apply({ answers: JSON.parse(nested(5_000)) as unknown }) }, [400, 422]],
  'JSON 100,000 levels deep': () => [{ path: '/api/v1/applications', headers: asJana(json), body: `{"service":"meldebestaetigung","place":"16077003","answers":${nested(100_000)}}` }, [400, 422]],
  'an answer of half a megabyte': () => [{ path: '/api/v1/applications', headers: asJana(json), body: apply({ answers: { ...anApplication.answers, person: { ...anApplication.answers.person, given: 'x'.repeat(500_000) } } }) }, [422]],
  // Foreign
  'a form without its token': () => [{ path: `/antrag/${draft}/loeschen`, headers: asJana(form), body: 'x=1' }, [403]],
  'a form with a made-up token': () => [{ path: `/antrag/${draft}/loeschen`, headers: asJana(form), body: '_csrf=made.up' }, [403]],
  'a form with two tokens': () => [{ path: `/antrag/${draft}/loeschen`, headers: asJana(form), body: `${fields({})}&${fields({})}` }, [403]],
  'a token without its cookie': () => [{ path: `/antrag/${draft}/loeschen`, headers: { ...form, cookie: jana.cookie }, body: fields({}) }, [403]],
  'a form from another origin': () => [{ path: `/antrag/${draft}/loeschen`, headers: asJana({ ...form, origin: 'https://evil.example' }), body: fields({}) }, [403]],
  'a form from the null origin': () => [{ path: `/antrag/${draft}/loeschen`, headers: asJana({ ...form, origin: 'null' }), body: fields({}) }, [403]],
  'nobody submitting': () => [{ path: `/antrag/${draft}/absenden`, headers: { ...form, cookie: csrf.cookie }, body: fields({ declared: 'yes' }) }, [401]],
  'a made-up session': () => [{ method: 'GET', path: `/api/v1/applications/${submitted}`, headers: { cookie: 'gemeinsam_konto=made-up' } }, [401]],
  'a person at the caseworker’s desk': () => [{ path: `/verwaltung/vorgaenge/${nowhere}/uebernehmen`, headers: asJana(form), body: fields({}) }, [401, 403, 404]],
  'somebody else’s draft': () => [{ path: `/antrag/${draft}/loeschen`, headers: { ...form, cookie: `${amir.cookie}; ${csrf.cookie}` }, body: fields({}) }, [404]],
  'somebody else’s application': () => [{ method: 'GET', path: `/api/v1/applications/${submitted}`, headers: { cookie: amir.cookie } }, [404]],
  'an application that does not exist': () => [{ path: `/antrag/${nowhere}/absenden`, headers: asJana(form), body: fields({ declared: 'yes' }) }, [404]],
  // Odd bytes
  'an encoded path out of the house': () => [{ method: 'GET', path: '/antrag/..%2f..%2fetc%2fpasswd/pruefen', headers: asJana() }, [400, 404]],
  'NUL in the address': () => [{ method: 'GET', path: '/antrag/hund%00anmelden/16077003' }, [400, 404]],
  'bytes that are no UTF-8 in the address': () => [{ method: 'GET', path: '/antrag/%ff%fe/16077003' }, [400, 404]],
  // Content types
  'XML where JSON is read': () => [{ path: '/api/v1/applications', headers: asJana({ 'content-type': 'application/xml' }), body: '<a/>' }, [415]],
  'plain text where a form is read': () => [{ path: `/antrag/${draft}/absenden`, headers: asJana({ 'content-type': 'text/plain' }), body: fields({ declared: 'yes' }) }, [400, 403, 415]],
  'a file where none is taken': () => [{ path: `/antrag/${draft}/absenden`, headers: asJana({ 'content-type': 'multipart/form-data; boundary=x' }), body: '--x\r\nContent-Disposition: form-data; name="f"; filename="a.pdf"\r\n\r\n%PDF-1.4\r\n--x--\r\n' }, [415]],
  'a multipart form cut off': () => [{ path: `/antrag/${draft}/seite/person`, headers: asJana({ 'content-type': 'multipart/form-data; boundary=x' }), body: '--x\r\nContent-Disposition: form-data; name="_csrf"\r\n\r\nabc' }, [400, 403, 404, 415]],
  'a form sent as JSON': () => [{ path: `/antrag/${draft}/loeschen`, headers: asJana(json), body: '{"_csrf": "x"}' }, [403]],
  'an API call sent as a form': () => [{ path: '/api/v1/applications', headers: asJana(form), body: 'service=meldebestaetigung' }, [400, 415]],
  'a method nobody declared': () => [{ method: 'DELETE', path: '/api/v1/applications', headers: asJana() }, [404, 405]],
};

describe('bad input changes no row and is told why', () => {
  for (const [what, made] of Object.entries(cases)) {
    it(`refuses ${what}`, async () => {
      const [ask, wanted] = made();
      await refuses(ask, wanted);
    });
  }

  it('finds nothing on a path out of the house', async () => {
    await refuses({ method: 'GET', path: '/assets/../../../etc/passwd' }, [404], false);
  });

  for (const [what, letters] of [['NUL', '\u0000'], ['half a character', '\ud800']] as const) {
    it(`lets ${what} reach no row`, async () => {
      const { accountId, cookie } = await world.signIn();
      const answers = { ...anApplication.answers, address: { ...anApplication.answers.address, street: `Ma${letters}rkt` } };
      const answer = await send({ path: '/api/v1/applications', headers: { ...json, cookie }, body: apply({ answers }) });
      assert.ok([201, 400, 422].includes(answer.status), `answered ${answer.status}: ${answer.text}`);
      const { rows } = await world.owner.query<{ street: string }>("select answers -> 'address' ->> 'street' as street from applications.application where account_id = $1", [accountId]);
      // Taken out or refused, never stored, and never a fault of ours.
      assert.deepEqual(rows.map(({ street }) => street.includes(letters)), answer.status === 201 ? [false] : []);
      await world.platform.relay?.drain();
    });
  }

  it('refuses broken UTF-8 in a form', async () => {
    const body = Buffer.concat([Buffer.from(`_csrf=${encodeURIComponent(csrf.token)}&declared=`), Buffer.from([0xff, 0xfe])]);
    const rowsBefore = await world.countRows();
    const answer = await send({ path: `/antrag/${draft}/absenden`, headers: asJana(form), body });
    // The box of the declaration is not ticked: shown again, or sent back to the check page.
    assert.ok([303, 400, 422].includes(answer.status), `answered ${answer.status}`);
    assert.deepEqual(await world.countRows(), rowsBefore);
  });

  it('answers a repeated call with the first receipt and writes nothing more', async () => {
    const rowsBefore = await world.countRows();
    const answer = await send({ path: '/api/v1/applications', headers: { ...json, cookie: jana.cookie, 'idempotency-key': 'the-first-one' }, body: apply() });
    assert.equal(answer.status, 200);
    assert.equal((JSON.parse(answer.text) as { id: string }).id, submitted);
    assert.deepEqual(await world.countRows(), rowsBefore);
  });

  it('refuses another request under a used key', async () => {
    await refuses({ path: '/api/v1/applications', headers: { ...json, cookie: jana.cookie, 'idempotency-key': 'the-first-one' }, body: apply({ place: '16077012' }) }, [409, 422]);
  });

  it('takes the same form twice as once', async () => {
    const sendAgain = () => fetch(`${world.address}/antrag/${submitted}/absenden`, { method: 'POST', redirect: 'manual', headers: asJana(form), body: fields({ declared: 'yes' }) });
    const rowsBefore = await world.countRows();
    const answers = await Promise.all([sendAgain(), sendAgain()]);
    assert.deepEqual(answers.map((answer) => [answer.status, answer.headers.get('location')]), Array.from({ length: 2 }, () => [303, `/antrag/${submitted}/bestaetigung`]));
    assert.deepEqual(await world.countRows(), rowsBefore);
  });
});
