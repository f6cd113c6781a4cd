import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { checkAll, prune, rawOf, readJson, readPage, taskList, type Answers, type FormBody } from './index.ts';
import { parseNumber } from './parse-number.ts';
import { aForm } from './testing/a-form.ts';

const today = '2026-11-23';
const form = aForm();
const questions = form.pages.flatMap((page) => page.questions);
const inputNames = [
  ...questions.map(({ id }) => id), '__proto__', 'constructor', 'since.day', 'since.month', 'since.year', 'home.street', 'home.houseNumber', 'home.postalCode', 'home.place',
  'who.given', 'who.family', 'who.birthDate.day', 'who.birthDate.month', 'who.birthDate.year', 'plan.fileIds', 'when.from.day', 'when.from.month', 'when.from.year', 'when.to.day',
  'when.to.month', 'when.to.year', 'size.length', 'size.width',
];
const typed = fc.oneof(
  fc.string({ unit: 'binary' }), fc.constantFrom('yes', 'no', 'red', 'mo', '1', '12', '2026', '1.234,5', '0,07', '07646', 'DE02 1203 0000 0000 2020 51', 'a@b.example', '03641 12345', '\u0000', '\ud800', ''),
  fc.integer({ min: 0, max: 3000 }).map(String),
);
const body: fc.Arbitrary<FormBody> = fc
  .array(fc.tuple(fc.constantFrom(...inputNames), fc.oneof(typed, fc.array(typed, { maxLength: 4 }))), { maxLength: 30 })
  .map((entries) => Object.fromEntries(entries));
const validBody: fc.Arbitrary<FormBody> = fc
  .record({
    metres: fc.integer({ min: 0, max: 500_000 }).map((n) => (n / 100).toLocaleString('de-DE')),
    price: fc.integer({ min: 0, max: 100_000_000 }).map((n) => (n / 100).toFixed(2)),
    since: fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-23'), noInvalidDate: true }),
    length: fc.integer({ min: 1, max: 100_000 }).map((n) => (n / 100).toFixed(2)),
    width: fc.integer({ min: 1, max: 100_000 }).map((n) => (n / 100).toFixed(2).replace('.', ',')),
    story: fc.string({ unit: 'binary' }),
    days: fc.subarray(['mo', 'tu'], { minLength: 0 }),
    place: fc.string({ unit: 'grapheme', maxLength: 20 }),
  })
  .map(({ metres, price, since, length, width, story, days, place }) => ({
    word: 'Wort', metres, price, story, days, account: 'DE02 1203 0000 0000 2020 51',
    'since.day': String(since.getUTCDate()), 'since.month': String(since.getUTCMonth() + 1), 'since.year': String(since.getUTCFullYear()),
    'size.length': length, 'size.width': width, 'home.street': 'Am Anger', 'home.houseNumber': '1', 'home.postalCode': '07646', 'home.place': place,
  }));
const anything = fc.dictionary(fc.constantFrom(...inputNames), fc.oneof(fc.anything(), typed)) as fc.Arbitrary<Answers>;

describe('form engine, for any input', () => {
  it('never throws on a posted page and yields only answers that hold', () => {
    fc.assert(
      fc.property(body, (posted) => {
        const { answers } = readPage(form, 'all', posted, today, {});
        const valid = new Set(Object.keys(answers));
        assert.deepEqual(checkAll(form, answers, today).filter(({ question }) => valid.has(question)), []);
      }),
    );
  });

  it('never throws on an API body, pruning or the task list', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), anything), anything, (json, answers) => {
        assert.doesNotThrow(() => {
          readJson(form, json, today);
          checkAll(form, answers, today);
          prune(form, answers);
          taskList(form, answers, today);
        });
      }),
    );
  });

  it('prunes to the same answers twice', () => {
    fc.assert(
      fc.property(fc.record({ more: fc.boolean(), amount: fc.integer({ min: 0, max: 12 }), note: fc.string(), word: fc.string() }, { requiredKeys: [] }), (answers) => {
        const once = prune(form, answers as Answers);
        assert.deepEqual(prune(form, once), once);
      }),
    );
  });

  it('reads back from what it shows the same answer', () => {
    fc.assert(
      fc.property(fc.oneof(body, validBody), (posted) => {
        const { answers } = readPage(form, 'all', posted, today, {});
        const shown: FormBody = Object.fromEntries(questions.flatMap((question) => Object.entries(rawOf(question, { answers }))));
        assert.deepEqual(readPage(form, 'all', shown, today, {}).answers, answers);
        const retyped: FormBody = Object.fromEntries(questions.flatMap((question) => Object.entries(rawOf(question, { body: posted }))));
        assert.deepEqual(readPage(form, 'all', retyped, today, {}), readPage(form, 'all', posted, today, {}));
      }),
      { numRuns: 300 },
    );
  });

  it('takes every well-formed page', () => {
    fc.assert(fc.property(validBody, (posted) => {
      const { errors } = readPage(form, 'all', posted, today, {});
      assert.deepEqual(errors.filter(({ field }) => field !== 'home.place').map(({ field, code }) => `${field}:${code}`), []);
    }));
  });

  it('reads a German amount to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (cents) => {
        const written = (cents / 100).toLocaleString('de-DE', { minimumFractionDigits: 2 });
        assert.equal(Math.round((parseNumber(written)?.value ?? Number.NaN) * 100), cents);
      }),
    );
  });
});
