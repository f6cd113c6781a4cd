import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { giroCodePayload, giroCodeSvg, type GiroCodeTransfer } from './index.ts';

// A published example number, no real account.
const transfer: GiroCodeTransfer = { name: 'Stadt Gößnitz', iban: 'DE89 3704 0044 0532 0130 00', cents: 800, remittance: 'HS-2026-000123 Hundesteuer' };

function codeOf(change: Partial<GiroCodeTransfer>): string {
  const result = giroCodePayload({ ...transfer, ...change });
  return result.ok ? 'ok' : result.refusal.code;
}

describe('GiroCode payload', () => {
  it('has the eleven lines of version 002 in their order', () => {
    const result = giroCodePayload(transfer);
    assert.ok(result.ok);
    assert.equal(result.value, 'BCD\n002\n1\nSCT\n\nStadt Gößnitz\nDE89370400440532013000\nEUR8.00\n\n\nHS-2026-000123 Hundesteuer');
  });
  it('leaves empty lines at the end away', () => {
    const result = giroCodePayload({ ...transfer, remittance: ' ' });
    assert.ok(result.ok && result.value.endsWith('EUR8.00'));
  });
  it('refuses what a bank would not carry', () => {
    assert.equal(codeOf({ name: '' }), 'girocode.nameLength');
    assert.equal(codeOf({ name: 'S'.repeat(71) }), 'girocode.nameLength');
    assert.equal(codeOf({ name: 'Stadt\nEUR1' }), 'girocode.nameCharacters');
    assert.equal(codeOf({ iban: 'DE88370400440532013000' }), 'girocode.iban');
    assert.equal(codeOf({ iban: '' }), 'girocode.iban');
    assert.equal(codeOf({ bic: 'NOBIC' }), 'girocode.bic');
    assert.equal(codeOf({ iban: 'CH9300762011623852957' }), 'girocode.bicMissing');
    assert.equal(codeOf({ remittance: 'x'.repeat(141) }), 'girocode.remittanceLength');
    assert.equal(codeOf({ remittance: 'Gebühr – 1' }), 'girocode.remittanceCharacters');
    assert.equal(codeOf({ name: 'Ö'.repeat(70), remittance: 'ä'.repeat(140) }), 'girocode.payloadLength');
  });
  it('accepts the limits and refuses one beyond', () => {
    assert.deepEqual([1, 99_999_999_999].map((cents) => codeOf({ cents })), ['ok', 'ok']);
    assert.deepEqual([0, -1, 1.5, 100_000_000_000].map((cents) => codeOf({ cents })), Array(4).fill('girocode.amount'));
    assert.deepEqual([codeOf({ name: 'S'.repeat(70) }), codeOf({ remittance: 'x'.repeat(140) })], ['ok', 'ok']);
  });
  it('accepts an account outside the Economic Area with its BIC', () => {
    assert.equal(codeOf({ iban: 'CH9300762011623852957', bic: 'POFICHBE' }), 'ok');
  });
  it('never loses a cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999_999 }), (cents) => {
        const result = giroCodePayload({ ...transfer, cents });
        assert.ok(result.ok);
        const line = result.value.split('\n')[7] ?? '';
        assert.match(line, /^EUR\d{1,9}\.\d{2}$/);
        assert.equal(Number(line.slice(3).replace('.', '')), cents);
      }),
    );
  });
});

describe('GiroCode picture', () => {
  const payload = giroCodePayload(transfer);
  assert.ok(payload.ok);
  const svg = giroCodeSvg(payload.value);

  it('is one SVG without styles and scripts, black on white', () => {
    assert.match(svg, /^<svg [^>]*viewBox="0 0 (\d+) \1"[^>]*>.*<\/svg>$/);
    assert.doesNotMatch(svg, /style|script|class=/);
  });
  it('keeps a quiet zone of four modules and the finder pattern', () => {
    // The first dark run of a code is the upper edge of the left finder pattern: seven modules.
    assert.match(svg, /fill="#000" d="M4 4h7v1h-7z/);
  });
  it('changes with the amount', () => {
    const other = giroCodePayload({ ...transfer, cents: 801 });
    assert.ok(other.ok);
    assert.notEqual(giroCodeSvg(other.value), svg);
  });
});
