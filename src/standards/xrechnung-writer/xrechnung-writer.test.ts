import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { judgeInvoice } from '#standards/en16931';

import { invoiceTotals, writeXRechnung, xmlText, type InvoiceDraft, type VatKind } from './index.ts';

const draft: InvoiceDraft = {
  number: '2026-17',
  issuedOn: '2026-11-24',
  dueOn: '2026-12-24',
  deliveredOn: '2026-11-20',
  leitwegId: '16068058-0001-73',
  seller: { name: 'Malerei Käthe Öhler', street: 'Gasse 1', postcode: '04626', city: 'Schmölln', vatId: 'DE123456789', contact: 'Käthe Öhler', phone: '034491 12345', email: 'oehler@example.org' },
  buyer: { name: 'Stadt Weißensee', street: 'Markt 26', postcode: '99631', city: 'Weißensee', email: 'rechnung@example.org' },
  iban: 'DE02 1203 0000 0000 2020 51',
  discounts: [],
  lines: [{ name: 'Wand streichen', quantity: 25_000, unit: 'HUR', price: 455_000, vat: 'standard' }],
};

function faultsOf(change: Partial<InvoiceDraft>): string[] {
  const { verdict, findings } = judgeInvoice(new TextEncoder().encode(writeXRechnung({ ...draft, ...change })));
  const broken = findings.filter(({ severity }) => severity !== 'information').map(({ rule, found, expected }) => `${rule}: ${found ?? ''} / ${expected ?? ''}`);
  return verdict === 'accept' ? broken : [verdict, ...broken];
}

const line = (vat: VatKind, quantity = 10_000, price = 10_000) => ({ name: 'Ware', quantity, unit: 'C62', price, vat });

describe('an invoice that is written here', () => {
  it('is accepted without a finding, as usual and with everything', () => {
    assert.deepEqual(faultsOf({}), []);
    assert.deepEqual(
      faultsOf({
        orderReference: 'B-4', contractReference: 'V-1', note: 'Vielen Dank <für> den Auftrag & alles Gute', accountName: 'Öhler', remittance: 'Rechnung 2026-17',
        discounts: [{ days: 7, percent: 300 }, { days: 14, percent: 150 }], exemptionReason: 'Umsatzsteuerfrei nach § 4 Nr. 12 UStG',
        lines: [line('standard'), line('reduced', -12_345, 99_999), line('exempt'), line('standard', 1, 1)],
      }),
      [],
    );
  });

  it('is accepted from a small business without a VAT number', () => {
    const { vatId, ...seller } = draft.seller;
    assert.ok(vatId);
    assert.deepEqual(faultsOf({ seller: { ...seller, taxNumber: '161/123/45678' }, lines: [line('smallBusiness', 30_000, 1_234_500)] }), []);
  });

  it('is refused where the draft is wrong: the engine looks at it', () => {
    assert.match(faultsOf({ iban: 'DE00' }).join(), /BR-DE-19/);
    assert.match(faultsOf({ leitwegId: '' }).join(), /BR-DE-15/);
  });

  it('rounds each line, computes tax once for each rate, and loses no cent to floating point', () => {
    const totals = invoiceTotals([line('standard', 10_000, 10_050), line('standard', 10_000, 10_050), line('reduced', 30_000, 3_333)]);
    assert.deepEqual(totals.lines, [101, 101, 100]);
    assert.deepEqual(totals.vat.map(({ percent, net, tax }) => [percent, net, tax]), [[19, 202, 38], [7, 100, 7]]);
    assert.deepEqual([totals.net, totals.tax, totals.gross], [302, 45, 347]);
    assert.deepEqual(invoiceTotals([line('standard', -10_000, 10_050)]).lines, [-101]);
  });

  it('is accepted whatever people type', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((typed) => xmlText(typed)).filter((typed) => /[\p{L}\p{N}]/u.test(typed));
    const one = fc.record({ name: text, quantity: fc.integer({ min: -9_999_999, max: 99_999_999 }).filter((value) => value !== 0), price: fc.integer({ min: 0, max: 999_999_999 }), vat: fc.constantFrom('standard' as const, 'reduced' as const, 'exempt' as const), unit: fc.constantFrom('C62', 'HUR', 'MTK') });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 8 }), text, text, fc.option(text, { nil: undefined }), (lines, number, name, note) => {
        assert.deepEqual(faultsOf({ lines, number, note, seller: { ...draft.seller, name }, exemptionReason: 'Steuerfrei nach § 4 UStG' }), []);
      }),
      { numRuns: 150 },
    );
  });
});
