import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { CaseFile } from './case-file.ts';
import { mayAskBack, mayDecide } from './may.ts';

const file: CaseFile = {
  id: 'c', applicationId: 'a', accountId: 'p', reference: 'R', packageId: 'x', packageVersion: '1.0.0', ags: '16077003', applicantName: '', status: 'inProgress',
  assigneeId: null, assigneeName: null, receivedAt: new Date(0), dueOn: '2026-12-01', answers: {}, trustLevel: 'basis', locale: 'de',
  claimId: null, claimState: null, claimCents: null, toPost: false, version: 1,
};
const known = new Set(['q1', 'q2']);

describe('mayAskBack', () => {
  it('lets the office ask about a question of the form with a day to come', () => {
    assert.equal(mayAskBack(file, { questionIds: ['q1'], dueOn: '2026-12-01' }, known, '2026-11-23').ok, true);
  });
  it('refuses a question the form does not have, none at all, and a day that has passed', () => {
    const code = (questionIds: string[], dueOn: string) => {
      const result = mayAskBack(file, { questionIds, dueOn }, known, '2026-11-23');
      return result.ok ? 'ok' : result.refusal.code;
    };
    assert.equal(code(['q9'], '2026-12-01'), 'cases.noSuchQuestion');
    assert.equal(code([], '2026-12-01'), 'cases.noSuchQuestion');
    assert.equal(code(['q1'], '2026-11-23'), 'cases.dueInThePast');
  });
});

describe('mayDecide', () => {
  const code = (change: Partial<CaseFile>, unpaidReason = '') => {
    const result = mayDecide({ ...file, ...change }, { unpaidReason });
    return result.ok ? 'ok' : result.refusal.code;
  };
  it('lets the office decide an open case', () => assert.equal(code({}), 'ok'));
  it('refuses a second decision', () => assert.equal(code({ status: 'decided' }), 'cases.alreadyDecided'));
  it('refuses a decision while a question is open', () => assert.equal(code({ status: 'questionOpen' }), 'cases.questionStillOpen'));
  it('refuses a decision before the fee is paid, unless a reason is given', () => {
    assert.equal(code({ claimState: 'open' }), 'cases.feeNotPaid');
    assert.equal(code({ claimState: 'open' }, 'Gebührenbefreiung'), 'ok');
  });
});
