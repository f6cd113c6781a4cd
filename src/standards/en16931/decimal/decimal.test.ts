import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { absDecimal } from './abs-decimal.ts';
import { addDecimals } from './add-decimals.ts';
import { compareDecimals } from './compare-decimals.ts';
import { decimalText } from './decimal-text.ts';
import type { Decimal } from './decimal.ts';
import { divideDecimals } from './divide-decimals.ts';
import { multiplyDecimals } from './multiply-decimals.ts';
import { parseDecimal } from './parse-decimal.ts';
import { roundDecimal } from './round-decimal.ts';
import { subtractDecimals } from './subtract-decimals.ts';
import { sumDecimals } from './sum-decimals.ts';

function read(text: string): Decimal {
  const decimal = parseDecimal(text);
  assert.ok(decimal, text);
  return decimal;
}

const texts = fc.tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.integer({ min: 0, max: 12 })).map(([units, scale]) => {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, digits.length - scale)}${scale === 0 ? '' : `.${digits.slice(digits.length - scale)}`}`;
});

/** The same value as a fraction of 10^24, computed without the code under test. */
function at24(text: string): bigint {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  return BigInt(whole + fraction.padEnd(24, '0')) * (text.startsWith('-') ? -1n : 1n);
}

describe('decimals', () => {
  for (const [text, expected] of [['12.50', '12.5'], ['+7', '7'], ['-0.00', '0'], [' \n5.\t', '5'], ['.5', '0.5'], ['-.05', '-0.05'], ['12345678901234567890.10', '12345678901234567890.1'], ['-99999999999999999', '-99999999999999999'], ['+12345678901234567', '12345678901234567'], ['0000000000000000000001', '1']] as const) {
    it(`reads ${JSON.stringify(text)} as ${expected}`, () => assert.equal(decimalText(read(text)), expected));
  }
  for (const text of ['', ' ', '.', '-', '+', '1e3', '1,5', '1.000,00', '1 000', '--1', '1.2.3', 'NaN', 'INF', '0x1', '1\u00a0', '٣']) {
    it(`reads no number in ${JSON.stringify(text)}`, () => assert.equal(parseDecimal(text), undefined));
  }
  it('adds, subtracts, multiplies and compares exactly, however large', () => {
    fc.assert(fc.property(texts, texts, (a, b) => {
      assert.equal(at24(decimalText(addDecimals(read(a), read(b)))), at24(a) + at24(b));
      assert.equal(at24(decimalText(subtractDecimals(read(a), read(b)))), at24(a) - at24(b));
      assert.equal(at24(decimalText(multiplyDecimals(read(a), read(b)))) * 10n ** 24n, at24(a) * at24(b));
      assert.equal(Math.sign(compareDecimals(read(a), read(b))), at24(a) < at24(b) ? -1 : at24(a) > at24(b) ? 1 : 0);
      assert.equal(at24(decimalText(absDecimal(read(a)))), at24(a.replace('-', '')));
    }));
  });
  for (const [text, places, expected] of [['2.5', 0, '3'], ['-2.5', 0, '-2'], ['-2.51', 0, '-3'], ['0.125', 2, '0.13'], ['-0.125', 2, '-0.12'], ['1.004', 2, '1'], ['7', 2, '7'], ['-0.4', 0, '0'], ['123456789012345678.995', 2, '123456789012345679'], ['-123456789012345678.995', 2, '-123456789012345678.99']] as const) {
    it(`rounds ${text} to ${expected} at ${places} places`, () => assert.equal(decimalText(roundDecimal(read(text), places)), expected));
  }
  it('divides to 18 places and not by zero', () => {
    const third = divideDecimals(read('1'), read('3'));
    assert.equal(third && decimalText(third), '0.333333333333333333');
    const negative = divideDecimals(read('-2'), read('3'));
    assert.equal(negative && decimalText(negative), '-0.666666666666666667');
    const exact = divideDecimals(read('-7.50'), read('-2.5'));
    assert.equal(exact && decimalText(exact), '3');
    assert.equal(divideDecimals(read('1'), read('0.00')), undefined);
  });
  it('sums, and 0 of none', () => {
    assert.equal(decimalText(sumDecimals(['0.1', '0.2', '-0.05'].map(read))), '0.25');
    assert.equal(decimalText(sumDecimals([])), '0');
  });
  it('writes at least the places asked for', () => {
    assert.equal(decimalText(read('12.5'), 2), '12.50');
    assert.equal(decimalText(read('12.505'), 2), '12.505');
    assert.equal(decimalText(read('-7'), 2), '-7.00');
  });
});
