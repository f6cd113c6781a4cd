import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { cenCii } from '../cen-cii/cen-cii.ts';
import { cenUbl } from '../cen-ubl/cen-ubl.ts';
import { soundCii } from '../cen/testing/sound-cii.ts';
import { soundUbl } from '../cen/testing/sound-ubl.ts';
import { findingsOf } from '../xrechnung/testing/findings-of.ts';
import { cenCii1315 } from './cen-cii-1-3-15.ts';
import { cenUbl1315 } from './cen-ubl-1-3-15.ts';

type Change = readonly [string, string];

describe('EN 16931 as of 1.3.15', () => {
  const dueUbl: Change = ['<cbc:IssueDate>', '<cbc:DueDate>2026-12-02</cbc:DueDate><cbc:IssueDate>'];
  const dueCii: Change = ['<ram:SpecifiedTradeSettlementHeaderMonetarySummation>', '<ram:SpecifiedTradePaymentTerms><ram:Description>sofort</ram:Description></ram:SpecifiedTradePaymentTerms><ram:SpecifiedTradeSettlementHeaderMonetarySummation>'];

  it('asks by when something due is to be paid, which the newest version does not', () => {
    assert.deepEqual(findingsOf(cenUbl1315, soundUbl()), ['BR-CO-25 fatal cbc:PayableAmount']);
    assert.deepEqual(findingsOf(cenCii1315, soundCii()), ['BR-CO-25 fatal rsm:CrossIndustryInvoice']);
    assert.deepEqual([findingsOf(cenUbl1315, soundUbl(dueUbl)), findingsOf(cenCii1315, soundCii(dueCii))], [[], []]);
  });

  it('knows the currencies of its time', () => {
    const bulgarian: Change = ['>EUR<', '>BGN<'];
    assert.ok(findingsOf(cenUbl, soundUbl(dueUbl, bulgarian)).includes('BR-CL-04 fatal cbc:DocumentCurrencyCode is BGN'));
    assert.ok(!findingsOf(cenUbl1315, soundUbl(dueUbl, bulgarian)).some((finding) => finding.startsWith('BR-CL')));
    assert.ok(findingsOf(cenCii, soundCii(dueCii, bulgarian)).includes('BR-CL-04 fatal ram:InvoiceCurrencyCode is BGN'));
    assert.ok(!findingsOf(cenCii1315, soundCii(dueCii, bulgarian)).some((finding) => finding.startsWith('BR-CL')));
  });

  it('does not yet count the payment codes of CII', () => {
    const two: Change = ['<ram:SpecifiedTradeSettlementPaymentMeans>', '<ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>42</ram:TypeCode></ram:SpecifiedTradeSettlementPaymentMeans><ram:SpecifiedTradeSettlementPaymentMeans>'];
    assert.deepEqual(findingsOf(cenCii, soundCii(dueCii, two)), ['CII-SR-467 fatal rsm:CrossIndustryInvoice']);
    assert.deepEqual(findingsOf(cenCii1315, soundCii(dueCii, two)), []);
  });
});
