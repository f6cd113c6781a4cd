import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';

import type { StaffRole } from '#kernel/actor';
import type { StaffId, TenantId } from '#kernel/ids';
import { writeXRechnung, type InvoiceDraft } from '#standards/xrechnung-writer';
import { startTestPlatform, type TestAnswer, type TestPlatform } from '#testing/platform';

const draft: InvoiceDraft = {
  number: 'R-1',
  issuedOn: '2026-11-20',
  dueOn: '2099-12-24',
  deliveredOn: '2026-11-20',
  leitwegId: '16068058-0001-73',
  seller: { name: 'Gärtnerei Linde', street: 'Gasse 1', postcode: '04626', city: 'Schmölln', vatId: 'DE123456789', contact: 'Ute Linde', phone: '034491 12345', email: 'linde@example.org' },
  buyer: { name: 'Stadt Schmölln', street: 'Markt 1', postcode: '04626', city: 'Schmölln', email: 'rechnung@example.org' },
  iban: 'DE02120300000000202051',
  // Long enough for the day on which this test is run.
  discounts: [{ days: 9_999, percent: 200 }],
  lines: [{ name: 'Hecke schneiden', quantity: 100_000, unit: 'HUR', price: 500_000, vat: 'standard' }],
};

let test: TestPlatform;
const tenantId = randomUUID() as TenantId;

function member(name: string, roles: readonly StaffRole[], tenant = tenantId) {
  return { realm: 'staff', staffId: randomUUID() as StaffId, tenantId: tenant, roles, label: name, administrationName: 'Schmölln' } as const;
}
const [caseworker, colleague, head, cashier] = [member('Anna Amt', ['caseworker']), member('Bert Büro', ['caseworker']), member('Carla Chef', ['head']), member('Kai Kasse', ['cashier'])];
const stranger = member('Fritz Fern', ['caseworker', 'head', 'cashier'], randomUUID() as TenantId);

async function delivered(number: string, change: Partial<InvoiceDraft> = {}, tenant = tenantId): Promise<string> {
  const content = new TextEncoder().encode(writeXRechnung({ ...draft, number, ...change }));
  return (await test.platform.modules.invoices.deliver({ tenantId: tenant, filename: `${number}.xml`, content, channel: 'upload', receivedAt: new Date() })) ?? assert.fail('the invoice was refused');
}

const desk = '/verwaltung/rechnungen';
type Claims = ReturnType<typeof member>;
const get = (path: string, claims: Claims, headers = {}) => test.ask({ method: 'GET', path, claims, headers });
const post = (path: string, claims: Claims, body: Record<string, string | readonly string[]> = {}) => test.ask({ method: 'POST', path, claims, body });

async function confirm(id: string, kind: 'factual' | 'arithmetic', claims: Claims): Promise<TestAnswer> {
  const version = /name="version" value="(\d+)"/.exec((await get(`${desk}/${id}`, claims)).text)?.[1] ?? '1';
  return post(`${desk}/${id}/bestaetigen`, claims, { kind, version });
}

async function approved(number: string): Promise<string> {
  const id = await delivered(number);
  assert.equal((await confirm(id, 'factual', caseworker)).status, 303);
  assert.equal((await confirm(id, 'arithmetic', head)).status, 303);
  return id;
}

describe('the desk of invoices', () => {
  before(async () => {
    test = await startTestPlatform();
  });
  after(() => test.close());

  it('shows an accepted invoice in the inbox of its administration and nowhere else', async () => {
    const id = await delivered('NUR-HIER');
    assert.match((await get(desk, caseworker)).text, /NUR-HIER/);
    assert.doesNotMatch((await get(`${desk}?ansicht=all`, stranger)).text, /NUR-HIER/);
    assert.equal((await get(`${desk}/${id}`, stranger)).status, 404);
    assert.equal((await get(`${desk}/${id}/original`, stranger)).status, 404);
  });

  it('counts a refused invoice and keeps nothing of it', async () => {
    const content = new TextEncoder().encode(writeXRechnung({ ...draft, number: 'FALSCH', leitwegId: '' }));
    assert.equal(await test.platform.modules.invoices.deliver({ tenantId, filename: 'x.xml', content, channel: 'upload', receivedAt: new Date() }), undefined);
    assert.doesNotMatch((await get(`${desk}?ansicht=all`, caseworker)).text, /FALSCH/);
    assert.match((await get(`${desk}/uebersicht`, head)).text, /BR-DE-15/);
  });

  it('shows what the invoice says, its sums and its discount, in both languages', async () => {
    const id = await delivered('ALLES', { note: 'Danke & <Gruß>', orderReference: 'B-77' });
    const { text } = await get(`${desk}/${id}`, caseworker);
    for (const part of ['Gärtnerei Linde', 'Hecke schneiden', '595,00', '11,90', 'B-77', 'Danke &amp; &lt;Gruß>', 'DE123456789', 'BT-27']) assert.ok(text.includes(part) || text.includes(part.replace('>', '&gt;')), part);
    assert.match((await get(`/en${desk}/${id}`, caseworker)).text, /At a glance/);
  });

  it('approves an invoice only when two different people confirm, one of them with the right to release', async () => {
    const id = await delivered('VIER-AUGEN');
    assert.equal((await confirm(id, 'factual', caseworker)).status, 303);
    const same = await confirm(id, 'arithmetic', caseworker);
    assert.equal(same.status, 409);
    assert.match(same.text, /zwei verschiedene Personen/);
    assert.equal((await confirm(id, 'factual', head)).status, 409);
    assert.match((await confirm(id, 'arithmetic', colleague)).text, /Recht zur Freigabe/);
    assert.match((await get(`${desk}?ansicht=second`, head)).text, /VIER-AUGEN/);
    assert.equal((await confirm(id, 'arithmetic', head)).status, 303);
    assert.match((await get(`${desk}?ansicht=approved`, caseworker)).text, /VIER-AUGEN/);
    assert.equal((await post(`${desk}/${id}/bestaetigung-zuruecknehmen`, caseworker, { kind: 'arithmetic' })).status, 409);
    assert.equal((await post(`${desk}/${id}/bestaetigung-zuruecknehmen`, caseworker, { kind: 'factual' })).status, 303);
    assert.doesNotMatch((await get(`${desk}?ansicht=approved`, caseworker)).text, /VIER-AUGEN/);
  });

  it('cannot be talked into two confirmations of one person: the database refuses them', async () => {
    const id = await delivered('DATENBANK');
    const insert = (kind: string) => ({ name: `law_${kind}`, text: `insert into invoices.confirmation values ($1, $2, '${kind}', $3, 'X', true, now())`, values: [tenantId, id, head.staffId] });
    const actor = { kind: 'process', name: 'test', tenantId } as const;
    await test.platform.database.inUnit(actor, (unit) => unit.run(insert('factual')));
    await assert.rejects(test.platform.database.inUnit(actor, (unit) => unit.run(insert('arithmetic'))), /two_people/);
  });

  it('flags an invoice that says the same as an earlier one', async () => {
    await delivered('DOPPELT');
    const second = await delivered('doppelt', { note: 'noch einmal' });
    assert.match((await get(`${desk}/${second}`, caseworker)).text, /gibt es vielleicht schon/);
  });

  it('suggests the account this sender had before', async () => {
    const [first, second] = [await delivered('KONTO-1'), await delivered('KONTO-2')];
    const version = /name="version" value="(\d+)"/.exec((await get(`${desk}/${first}`, caseworker)).text)?.[1] ?? '';
    assert.equal((await post(`${desk}/${first}/kontierung`, caseworker, { costAccount: '77100.51000', bookingText: '', orderReference: '', contractReference: '', version })).status, 303);
    assert.match((await get(`${desk}/${second}`, caseworker)).text, /77100\.51000 \(1×\)/);
    assert.equal((await post(`${desk}/${first}/kontierung`, caseworker, { costAccount: '1', bookingText: '', orderReference: '', contractReference: '', version })).status, 409);
  });

  it('sends an invoice back only with a reason and words for the sender', async () => {
    const id = await delivered('ZURUECK');
    assert.equal((await post(`${desk}/${id}/zurueckweisen`, caseworker, { code: 'PRI', text: 'kurz', version: '1' })).status, 422);
    assert.equal((await post(`${desk}/${id}/zurueckweisen`, caseworker, { code: '', text: 'Der Stundensatz ist höher als vereinbart.', version: '1' })).status, 422);
    assert.equal((await post(`${desk}/${id}/zurueckweisen`, caseworker, { code: 'PRI', text: 'Der Stundensatz ist höher als vereinbart.', version: '1' })).status, 303);
    assert.match((await get(`${desk}/${id}`, caseworker)).text, /Der Preis ist nicht wie vereinbart/);
    assert.equal((await confirm(id, 'factual', caseworker)).status, 409);
  });

  it('takes many invoices over at once', async () => {
    const ids = [await delivered('VIELE-1'), await delivered('VIELE-2')];
    const { location } = await post(`${desk}/uebernehmen`, colleague, { payables: ids, ansicht: 'open' });
    assert.match(location, /uebernommen=2/);
    assert.match((await get(`${desk}?ansicht=mine`, colleague)).text, /VIELE-1[\s\S]*VIELE-2|VIELE-2[\s\S]*VIELE-1/);
    assert.equal((await post(`${desk}/uebernehmen`, colleague, { ansicht: 'open' })).status, 422);
  });

  it('pays approved invoices with the discount, once, and undoes it until the file is out', async () => {
    assert.equal((await post(`${desk}/einstellungen`, cashier, { debtorName: 'Stadt Schmölln', debtorIban: 'DE00', debtorBic: '', retentionYears: '8' })).status, 422);
    assert.equal((await post(`${desk}/einstellungen`, cashier, { debtorName: 'Stadt Schmölln', debtorIban: 'DE89 3704 0044 0532 0130 00', debtorBic: '', retentionYears: '8' })).status, 303);
    const id = await approved('ZAHLEN');
    assert.equal((await post(`${desk}/zahlung`, cashier, {})).status, 422);
    assert.equal((await post(`${desk}/zahlung`, cashier, { payables: await delivered('OFFEN'), timing: 'latest' })).status, 409);
    const first = (await post(`${desk}/zahlung`, cashier, { payables: id, timing: 'latest' })).location;
    assert.match((await get(first, cashier)).text, /583,10/);
    assert.equal((await get(first, stranger)).status, 404);
    assert.equal((await post(`${desk}/zahlung`, cashier, { payables: id, timing: 'latest' })).status, 409);
    assert.equal((await post(`${first}/zuruecknehmen`, cashier)).status, 303);
    const second = (await post(`${desk}/zahlung`, cashier, { payables: id, timing: 'latest' })).location;
    const file = await post(`${second}/pain001`, cashier);
    assert.match(file.text, /<InstdAmt Ccy="EUR">583\.10<\/InstdAmt>.*<IBAN>DE02120300000000202051<\/IBAN>.*<Ustrd>Rechnung ZAHLEN vom 20\.11\.2026, abzgl\. Skonto<\/Ustrd>/);
    assert.match(file.headers.get('content-disposition') ?? '', /attachment/);
    assert.equal((await post(`${second}/pain001`, cashier)).text, file.text, 'the file fetched again is the same');
    assert.equal((await post(`${second}/zuruecknehmen`, cashier)).status, 409);
    assert.match((await get(`${second}/liste.csv`, cashier)).text, /"583,10";"ja"/);
    assert.equal((await post(`${second}/bezahlt`, cashier)).status, 303);
    assert.match((await get(`${desk}?ansicht=paid`, caseworker)).text, /ZAHLEN/);
  });

  it('gives approved invoices to the finance system with a key of the administration, and to nobody else', async () => {
    const other = '160510000';
    const { administrationId } = await import('#modules/competence');
    const [mine, theirs] = [administrationId('160775052') as TenantId, administrationId(other) as TenantId];
    const keeper = member('Kai', ['cashier'], mine);
    await delivered('API-1', {}, mine);
    const key = /gfk_[\w-]{43}/.exec((await post(`${desk}/einstellungen/schluessel`, keeper, { keyName: 'HKR' })).text)?.[0] ?? assert.fail('no key was shown');
    const fetchWith = (ars: string, headers: Record<string, string>, status = 'delivered') => test.ask({ method: 'GET', path: `/api/v1/administrations/${ars}/invoices?status=${status}`, headers });
    const answer = await fetchWith('160775052', { authorization: `Bearer ${key}` });
    const { items } = JSON.parse(answer.text) as { items: { id: string; number: string; payableCents: number; discount: { cents: number } }[] };
    assert.deepEqual(items.map(({ number, payableCents, discount }) => [number, payableCents, discount.cents]), [['API-1', 59_500, 1_190]]);
    assert.deepEqual(JSON.parse((await fetchWith('160775052', { authorization: `Bearer ${key}` }, 'approved')).text), { items: [], page: 1, pages: 1, total: 0 });
    const original = await test.ask({ method: 'GET', path: `/api/v1/administrations/160775052/invoices/${items[0]?.id}/original`, headers: { authorization: `Bearer ${key}` } });
    assert.equal(original.text, writeXRechnung({ ...draft, number: 'API-1' }));
    assert.deepEqual([(await fetchWith('160775052', {})).status, (await fetchWith(other, { authorization: `Bearer ${key}` })).status, (await fetchWith('160775052', { authorization: `Bearer ${key}x` })).status], [401, 401, 401]);
    assert.notEqual(mine, theirs);
    const id = /schluessel\/([0-9a-f-]{36})\/ungueltig/.exec((await get(`${desk}/einstellungen`, keeper)).text)?.[1] ?? '';
    assert.equal((await post(`${desk}/einstellungen/schluessel/${id}/ungueltig`, keeper)).status, 303);
    assert.equal((await fetchWith('160775052', { authorization: `Bearer ${key}` })).status, 401);
  });

  it('shows due days, figures and lists in both languages', async () => {
    for (const [path, claims] of [[`${desk}/fristen`, caseworker], [`${desk}/uebersicht?monate=12`, head], [`${desk}/zahlung`, cashier], [`${desk}/einstellungen`, cashier]] as const) {
      for (const prefix of ['', '/en']) assert.equal((await get(`${prefix}${path}`, claims)).status, 200, path);
    }
    assert.match((await get(`${desk}/liste.csv?ansicht=all`, caseworker)).text, /"VIER-AUGEN";"Gärtnerei Linde"/);
  });
});
