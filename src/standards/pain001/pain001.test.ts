import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import fc from 'fast-check';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';

import { sepaText, writeCreditTransfers, type CreditTransfer, type CreditTransferRun } from './index.ts';

const transfer: CreditTransfer = {
  endToEndId: 'RE-2026-17',
  creditor: { name: 'Müller & Söhne GmbH', iban: 'DE02 1203 0000 0000 2020 51' },
  cents: 119_00,
  executeOn: '2026-12-01',
  remittance: 'Rechnung 2026/17 vom 3. November, Kundennr. 4',
};
const run: CreditTransferRun = {
  messageId: 'G-20261124-1',
  createdAt: new Date('2026-11-24T05:00:00.123Z'),
  debtor: { name: 'Stadt Schmölln', iban: 'DE89370400440532013000', bic: 'COBADEFFXXX' },
  transfers: [transfer],
};

const schema = XmlDocument.fromString(readFileSync(join(import.meta.dirname, 'testing', 'facts.xsd'), 'utf8'));

function writtenBy(change: Partial<CreditTransferRun>): string {
  const written = writeCreditTransfers({ ...run, ...change });
  assert.ok(written.ok, written.ok ? '' : written.refusal.code);
  return written.value;
}

function codeOf(change: Partial<CreditTransfer>): string {
  const written = writeCreditTransfers({ ...run, transfers: [{ ...transfer, ...change }] });
  return written.ok ? 'ok' : written.refusal.code;
}

function validate(xml: string): void {
  const validator = XsdValidator.fromDoc(schema);
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
  } finally {
    document.dispose();
    validator.dispose();
  }
}

describe('a run of credit transfers', () => {
  it('follows the schema, with and without BIC, with text and with a creditor reference', () => {
    validate(writtenBy({}));
    const { name, iban } = run.debtor;
    validate(writtenBy({ debtor: { name, iban }, transfers: [{ ...transfer, creditor: { ...transfer.creditor, bic: 'byladem1001' }, remittance: 'RF18 5390 0754 7034' }] }));
    validate(writtenBy({ transfers: [{ ...transfer, remittance: '…' }] }));
    assert.throws(() => validate(writtenBy({}).replace('<ChrgBr>SLEV</ChrgBr>', '')), 'the schema lets everything pass');
  });

  it('carries a creditor reference as such, and one with a wrong check digit as text', () => {
    assert.match(writtenBy({ transfers: [{ ...transfer, remittance: 'RF18539007547034' }] }), /<Cd>SCOR<\/Cd><\/CdOrPrtry><\/Tp><Ref>RF18539007547034<\/Ref>/);
    assert.match(writtenBy({ transfers: [{ ...transfer, remittance: 'RF19539007547034' }] }), /<Ustrd>RF19539007547034<\/Ustrd>/);
  });

  it('makes one block for each day, earliest first, each with its own count and sum', () => {
    const xml = writtenBy({ transfers: [transfer, { ...transfer, endToEndId: 'B', cents: 1, executeOn: '2026-11-27' }, { ...transfer, endToEndId: 'C', cents: 99 }] });
    validate(xml);
    assert.deepEqual([...xml.matchAll(/<NbOfTxs>(\d+)<\/NbOfTxs><CtrlSum>([\d.]+)/g)].map(([, count, sum]) => `${count}: ${sum}`), ['3: 120.00', '1: 0.01', '2: 119.99']);
    assert.deepEqual([...xml.matchAll(/<Dt>(.*?)<\/Dt>/g)].map(([, day]) => day), ['2026-11-27', '2026-12-01']);
  });

  it('spells out what banks do not carry', () => {
    assert.equal(sepaText('Müller & Söhne „Großhandel“ Ärzte_Łódź № 5 <b>', 70), "Mueller + Soehne 'Grosshandel' Aerzte-Lodz 5 (b)");
    assert.equal(sepaText('x'.repeat(200), 140).length, 140);
    assert.match(writtenBy({}), /<Nm>Mueller \+ Soehne GmbH<\/Nm>/);
  });

  it('refuses what a bank would send back', () => {
    assert.equal(codeOf({ creditor: { name: '…', iban: transfer.creditor.iban } }), 'pain001.name');
    assert.equal(codeOf({ creditor: { name: 'A', iban: 'DE02120300000000202052' } }), 'pain001.iban');
    assert.equal(codeOf({ creditor: { ...transfer.creditor, bic: 'NOBIC' } }), 'pain001.bic');
    assert.deepEqual([0, -1, 1.5, 100_000_000_000].map((cents) => codeOf({ cents })), Array(4).fill('pain001.amount'));
    assert.equal(codeOf({ endToEndId: '//' }), 'pain001.identification');
    assert.deepEqual(writeCreditTransfers({ ...run, transfers: [] }).ok, false);
    assert.deepEqual(writeCreditTransfers({ ...run, debtor: { name: 'Stadt', iban: '' } }).ok, false);
  });

  it('follows the schema whatever people type', () => {
    const one = fc.record({ endToEndId: fc.string({ minLength: 1, unit: 'binary' }), name: fc.string({ unit: 'binary' }), remittance: fc.string({ unit: 'binary', maxLength: 300 }), cents: fc.integer({ min: 1, max: 99_999_999_999 }) });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 5 }), (payments) => {
        const written = writeCreditTransfers({ ...run, transfers: payments.map(({ name, ...rest }) => ({ ...transfer, ...rest, creditor: { ...transfer.creditor, name } })) });
        if (!written.ok) return assert.ok(['pain001.name', 'pain001.identification'].includes(written.refusal.code));
        validate(written.value);
        const sum = payments.reduce((cents, payment) => cents + BigInt(payment.cents), 0n);
        assert.ok(written.value.includes(`<CtrlSum>${sum / 100n}.${String(sum % 100n).padStart(2, '0')}</CtrlSum>`));
      }),
      { numRuns: 60 },
    );
  });
});
