import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { checkIban } from './check-iban.ts';
import { hasSoundDiscounts } from './has-sound-discounts.ts';
import { isAustralianBusiness } from './is-australian-business.ts';
import { isBelgianEnterprise } from './is-belgian-enterprise.ts';
import { isDanishCvr } from './is-danish-cvr.ts';
import { isGln } from './is-gln.ts';
import { isGreekTin } from './is-greek-tin.ts';
import { isItalianOffice } from './is-italian-office.ts';
import { isItalianTaxCode } from './is-italian-tax-code.ts';
import { isItalianVatNumber } from './is-italian-vat-number.ts';
import { isMailAddress } from './is-mail-address.ts';
import { isMod11 } from './is-mod-11.ts';
import { isPlainMailAddress } from './is-plain-mail-address.ts';
import { isSwedishOrganisation } from './is-swedish-organisation.ts';

const numbers: readonly (readonly [string, (text: string) => boolean, readonly string[], readonly string[]])[] = [
  ['GLN', isGln, ['4000001000005', '7300010000001'], ['4000001000006', '40000010000A5', '']],
  ['Norwegian organisation number', isMod11, ['974760673', '923609016'], ['974760674', '000000000', '97476067x']],
  ['Belgian enterprise number', isBelgianEnterprise, ['0202239951', '0403170701'], ['0202239952', '202239951', '02022399510']],
  ['Danish CVR number', isDanishCvr, ['12345678', 'DK12345678'], ['1234567', 'DK1234567', 'NO12345678', ' 12345678', '12345678\n']],
  ['Italian office', isItalianOffice, ['UFY9MH', 'abc123'], ['UFY9M', 'UFY9MHX', 'UFY-MH']],
  ['Italian tax code', isItalianTaxCode, ['RSSMRA85T10A562S', '12345678901'], ['RSSMRA85T10A5622', '1234567890', 'RSSMRA8XT10A562S']],
  ['Italian VAT number', isItalianVatNumber, ['IT00743110157', 'it00743110157', 'DE1'], ['IT00743110158', 'IT0074311015', 'IT0074311015A']],
  ['Swedish organisation number', isSwedishOrganisation, ['5560360793', '2021005489'], ['5560360794', '556036-0793', '556036079']],
  ['Australian business number', isAustralianBusiness, ['51824753556', '53004085616'], ['51824753557', '5182475355']],
  ['Greek tax number', isGreekTin, ['094019245', '090000045'], ['094019246', '09401924', '09401924x']],
  ['mail address', isMailAddress, ['a@b.de', 'ute.linde+r@x-y.example.org'], ['a@b', 'a@@b.de', '.a@b.de', 'a@-b.de', 'a b@c.de', 'a@b.', 'ü@b.de', '@b.de']],
  ['plain mail address', isPlainMailAddress, ['a@b.de', 'ü.ö@ß.example'], ['a@b', 'a@b@c.de', 'a@b..de', 'a @b.de', 'a@b.de.', '']],
];

describe('a check', () => {
  for (const [name, isValid, right, wrong] of numbers) {
    for (const text of right) it(`accepts ${JSON.stringify(text)} as ${name}`, () => assert.equal(isValid(text), true));
    for (const text of wrong) it(`refuses ${JSON.stringify(text)} as ${name}`, () => assert.equal(isValid(text), false));
  }
});

describe('an IBAN', () => {
  for (const iban of ['DE02 1203 0000 0000 2020 51', 'GB82WEST12345698765432', 'NO9386011117947', 'MT84MALT011000012345MTLCAST001S']) {
    it(`is accepted: ${iban}`, () => assert.equal(checkIban(iban).valid, true));
  }
  it('with a wrong digit is refused, and the right check digits are named', () => {
    assert.deepEqual(checkIban('DE03120300000000202051'), { valid: false, iban: 'DE03120300000000202051', corrected: 'DE02120300000000202051' });
  });
  it('of another form is refused without a proposal', () => assert.deepEqual(checkIban('1203000000202051'), { valid: false, iban: '1203000000202051', corrected: undefined }));
  it('with small letters is refused', () => assert.equal(checkIban('GB82west12345698765432').valid, false));
  it('that is absent is refused', () => assert.equal(checkIban('').valid, false));
});

describe('cash discounts', () => {
  const statement = /^#SKONTO#TAGE=[0-9]+#$/;
  for (const [terms, sound] of [
    [[], true],
    [['payable at once'], true],
    [['#SKONTO#TAGE=7#\n'], true],
    [['#SKONTO#TAGE=7#\n#SKONTO#TAGE=14#\n  \nthank you'], true],
    [['#SKONTO#TAGE=7#'], false],
    [['#SKONTO#TAGE=7# soon\n'], false],
    [['#skonto#TAGE=7#\n'], false],
    [['#SKONTO#TAGE=7#\n', 'and another'], false],
  ] as const) {
    it(`${sound ? 'accepts' : 'refuses'} ${JSON.stringify(terms)}`, () => assert.equal(hasSoundDiscounts(terms, statement), sound));
  }
});
