import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';

import type { StaffId, TenantId } from '#kernel/ids';
import { administrationId } from '#modules/competence';
import { judgeInvoice } from '#standards/en16931';
import { startTestPlatform, type TestPlatform } from '#testing/platform';

import { readDraftFile } from './invoice-draft-file.ts';

let test: TestPlatform;
const filled = {
  'seller.name': 'Malerei Öhler', 'seller.street': 'Gasse 1', 'seller.postcode': '04626', 'seller.city': 'Schmölln', 'seller.vatId': 'de 123456789', 'seller.taxNumber': '', 'seller.contact': 'Käthe Öhler', 'seller.phone': '034491 12345', 'seller.email': 'oehler@example.org',
  leitwegId: '16077003-0001-88', 'buyer.name': 'Gemeinde Dobitschen', 'buyer.street': 'Markt 1', 'buyer.postcode': '04626', 'buyer.city': 'Dobitschen', 'buyer.email': 'post@example.org',
  number: '2026/17', 'issuedOn.day': '24', 'issuedOn.month': '11', 'issuedOn.year': '2026', 'deliveredOn.day': '1', 'deliveredOn.month': '11', 'deliveredOn.year': '2026', 'dueOn.day': '24', 'dueOn.month': '12', 'dueOn.year': '2026',
  'line.0.name': 'Wand streichen', 'line.0.description': '', 'line.0.quantity': '2,5', 'line.0.unit': 'HUR', 'line.0.price': '1.045,50', 'line.0.vat': 'standard',
  iban: 'DE02 1203 0000 0000 2020 51', 'discount.0.days': '7', 'discount.0.percent': '2,5', 'discount.1.days': '', 'discount.1.percent': '',
};
const send = (deed: string, change: Readonly<Record<string, string>> = {}) => test.ask({ method: 'POST', path: '/rechnung-erstellen', body: { ...filled, ...change, deed } });

describe('the form that makes an invoice', () => {
  before(async () => {
    test = await startTestPlatform();
  });
  after(() => test.close());

  it('shows the totals of what is typed, and that everything is right', async () => {
    const { status, text } = await send('compute');
    assert.equal(status, 200, 'the form was not taken');
    for (const part of ['2.613,75', '496,61', '3.110,36', 'ist gültig']) assert.ok(text.includes(part), part);
  });

  it('gives an invoice the engine accepts without a word', async () => {
    const { text, headers } = await send('download');
    assert.match(headers.get('content-disposition') ?? '', /rechnung-2026-17\.xml/);
    const { verdict, findings } = judgeInvoice(new TextEncoder().encode(text));
    assert.deepEqual([verdict, findings.map(({ rule }) => rule)], ['accept', []]);
    assert.match(text, /#SKONTO#TAGE=7#PROZENT=2\.50#/);
  });

  it('adds and removes items without losing what is typed', async () => {
    const two = await send('add');
    assert.match(two.text, /name="line\.1\.name"/);
    assert.match(two.text, /value="1\.045,50"/);
    const one = await send('remove:0', { 'line.1.name': 'Decke', 'line.1.quantity': '1', 'line.1.unit': 'C62', 'line.1.price': '5', 'line.1.vat': 'reduced' });
    assert.doesNotMatch(one.text, /Wand streichen|line\.1\.name/);
    assert.match(one.text, /value="Decke"/);
  });

  it('says at each field what is wrong', async () => {
    const { status, text } = await send('download', { iban: 'DE02 1203 0000 0000 2020 52', 'line.0.price': 'viel', leitwegId: '16077003-0001-89', 'seller.vatId': '', 'dueOn.year': '2025' });
    assert.equal(status, 422);
    for (const field of ['iban', 'line-0-price', 'leitwegId', 'seller-vatId', 'dueOn']) assert.ok(text.includes(`id="${field}-error"`), field);
  });

  it('makes an invoice of a small business: no VAT, with the sentence the law wants', async () => {
    const { text } = await send('download', { smallBusiness: 'yes', 'seller.vatId': '', 'seller.taxNumber': '161/123/45678' });
    assert.match(text, /§ 19 UStG/);
    assert.equal(judgeInvoice(new TextEncoder().encode(text)).verdict, 'accept');
  });

  it('keeps a draft in a file the person owns', async () => {
    const { text } = await send('save', { iban: '' });
    const draft = readDraftFile(new TextEncoder().encode(text));
    assert.deepEqual([draft?.fields['number'], draft?.fields['issuedOn'], draft?.lines[0]?.price], ['2026/17', '2026-11-24', '1.045,50']);
    assert.equal(readDraftFile(new TextEncoder().encode('{"format":"other"}')), undefined);
    assert.equal(readDraftFile(new Uint8Array([0xff, 0xfe])), undefined);
  });

  it('puts a sent invoice on the desk of the administration its Leitweg-ID leads to, and refuses one that leads nowhere', async () => {
    const sent = await send('submit');
    assert.match(sent.text, /Ihre Rechnung ist zugestellt[\s\S]*[0-9a-f]{64}/);
    const claims = { realm: 'staff', staffId: randomUUID() as StaffId, tenantId: administrationId('160775052') as TenantId, roles: ['caseworker'], label: 'A', administrationName: 'Schmölln' } as const;
    assert.match((await test.ask({ method: 'GET', path: '/verwaltung/rechnungen', claims })).text, /2026\/17/);
    const lost = await send('submit', { leitwegId: '992-90009-96' });
    assert.equal(lost.status, 422);
    assert.match(lost.text, /keine Verwaltung/);
  });
});
