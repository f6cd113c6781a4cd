import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import {
  checkAll, diffAnswers, jsonSchemaOf, lintForm, mergePage, nextPage, previousPage, prune, readJson, readPage, summaryRows, taskList, visiblePages,
  type FormBody, type FormDefinition,
} from './index.ts';
import { aForm } from './testing/a-form.ts';

const today = '2026-11-23';
const form = aForm();
const read = (body: FormBody) => readPage(form, 'all', { word: 'Wort', ...body }, today, {});
const codes = (body: FormBody) => read(body).errors.map(({ field, code }) => `${field}:${code}`);
/** The form with one value replaced, `path` as in `pages.0.questions.0.id`. */
function altered(path: string, value: unknown): FormDefinition {
  const copy = structuredClone(form);
  const keys = path.split('.');
  const parent = keys.slice(0, -1).reduce<unknown>((node, key) => (typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined), copy);
  if (typeof parent !== 'object' || parent === null) throw new Error(`no such place: ${path}`);
  Reflect.set(parent, keys.at(-1) ?? '', value);
  return copy;
}

describe('reading a page', () => {
  it('reads every kind of question into its normal form', () => {
    const { answers, errors } = read({
      word: '  Grüße\u00a0an\u200b  alle ', story: 'eins\r\n\r\n\r\n\r\nzwei', metres: '1.234,56', price: '12,50 €', 'since.day': '1.', 'since.month': 'März', 'since.year': '2026',
      colour: 'red', days: ['we', 'mo'], 'home.street': 'Am Anger', 'home.houseNumber': '4a', 'home.postalCode': '07646', 'home.place': 'Stadtroda',
      'who.given': 'Jana', 'who.family': 'Beispiel', 'who.birthDate.day': '27', 'who.birthDate.month': '3', 'who.birthDate.year': '1988', mail: 'jana@beispiel.example',
      phone: '+49 (0)36428 12-345', account: 'de02 1203 0000 0000 2020 51', 'plan.fileIds': 'f-1', 'when.from.day': '1', 'when.from.month': '12', 'when.from.year': '2026',
      'when.to.day': '31', 'when.to.month': '12', 'when.to.year': '2026', 'size.length': '2,5 m', 'size.width': '3.3',
    });
    assert.deepEqual(errors, []);
    assert.deepEqual(answers, {
      word: 'Grüße an alle', story: 'eins\n\nzwei', metres: 1234.56, price: 1250, since: '2026-03-01', colour: 'red', days: ['mo', 'we'],
      home: { street: 'Am Anger', houseNumber: '4a', postalCode: '07646', place: 'Stadtroda' }, who: { given: 'Jana', family: 'Beispiel', birthDate: '1988-03-27' },
      mail: 'jana@beispiel.example', phone: '+49 (0)36428 12-345', account: 'DE02120300000000202051', plan: { fileIds: ['f-1'] },
      when: { from: '2026-12-01', to: '2026-12-31' }, size: { length: 2.5, width: 3.3, squareMetres: 8.25 },
    });
  });

  const wrongInputs: [string, FormBody, string[]][] = [
    ['a required answer left empty', { word: ' \u200b\u0000 ' }, ['word:required']],
    ['a text too long', { word: 'x'.repeat(1_000_000) }, ['word:tooLong']],
    ['31 February', { 'since.day': '31', 'since.month': '2', 'since.year': '2026' }, ['since.day:notADate']],
    ['a date without its month', { 'since.day': '3', 'since.year': '2026' }, ['since.month:notADate']],
    ['a two-digit year', { 'since.day': '3', 'since.month': '2', 'since.year': '26' }, ['since.day:notADate']],
    ['a date after today', { 'since.day': '24', 'since.month': '11', 'since.year': '2026' }, ['since.day:tooLate']],
    ['words as a number', { metres: 'zwölf' }, ['metres:notANumber']],
    ['three decimals', { metres: '1,234' }, ['metres:tooManyDecimals']],
    ['thousands beyond the limit', { metres: '5.001' }, ['metres:tooLarge']],
    ['a choice not offered', { colour: 'green' }, ['colour:notAnOption']],
    ['one choice not offered among several', { days: ['mo', '__proto__'] }, ['days:notAnOption']],
    ['too many choices', { days: ['mo', 'tu', 'we'] }, ['days:tooMany']],
    ['an address without its place and with four digits', { 'home.street': 'A', 'home.houseNumber': '1', 'home.postalCode': '7646' }, ['home.postalCode:notAPostalCode', 'home.place:required']],
    ['a person with an impossible birthday and no name', { 'who.given': 'Jana', 'who.birthDate.day': '30', 'who.birthDate.month': '2', 'who.birthDate.year': '1988' }, ['who.birthDate.day:notADate', 'who.family:required']],
    ['a person one day too young', { 'who.given': 'J', 'who.family': 'B', 'who.birthDate.day': '24', 'who.birthDate.month': '11', 'who.birthDate.year': '2010' }, ['who.birthDate.day:tooYoung']],
    ['an address of mail without a domain', { mail: 'jana@' }, ['mail:notAnEmail']],
    ['a telephone number of letters', { phone: 'ruf an' }, ['phone:notAPhone']],
    ['a wrong check digit', { account: 'DE03 1203 0000 0000 2020 51' }, ['account:notAnIban']],
    ['an account outside SEPA', { account: 'BR18 0036 0305 0000 1000 9795 493C 1' }, ['account:notASepaAccount']],
    ['an end before its start', { 'when.from.day': '2', 'when.from.month': '12', 'when.from.year': '2026', 'when.to.day': '1', 'when.to.month': '12', 'when.to.year': '2026' }, ['when.to.day:endBeforeStart']],
    ['an area without its width', { 'size.length': '2' }, ['size.width:required']],
    ['three files where two are allowed', { 'plan.fileIds': ['a', 'b', 'c'] }, ['plan:tooMany']],
  ];
  for (const [what, body, expected] of wrongInputs) {
    it(`refuses ${what} and names the input to correct`, () => assert.deepEqual(codes(body), expected));
  }

  it('speaks the form’s own words first and generated ones otherwise, in both languages', () => {
    assert.deepEqual(read({ word: '' }).errors[0]?.message, { de: 'Ein Wort fehlt.', en: 'Ein Wort fehlt. (en)' });
    assert.deepEqual(read({ 'size.length': '2' }).errors[0]?.message, { de: 'Füllen Sie das Feld „Breite in Metern“ aus.', en: 'Fill in “Width in metres”.' });
  });

  it('takes a letter with a combining accent for the same letter (NFC)', () => {
    assert.equal(read({ word: 'Mu\u0308ller' }).answers['word'], 'M\u00fcller');
  });

  it('takes the spaces out of a number written in groups', () => {
    const grouped = altered('pages.0.questions.0.stripSpaces', true);
    assert.equal(readPage(grouped, 'all', { word: ' 276 098\u00a0106 ' }, today, {}).answers['word'], '276098106');
  });

  it('ignores inputs it does not know and prototype keys', () => {
    const hostile = JSON.parse('{"__proto__":{"more":"yes"},"constructor":"x","word":"Wort"}') as FormBody;
    assert.deepEqual(read(hostile).answers, { word: 'Wort' });
    assert.equal(({} as Record<string, unknown>)['more'], undefined);
  });

  it('empties an answer when its field was emptied', () => {
    const before = { word: 'Wort', story: 'alt', more: true };
    assert.deepEqual(mergePage(form, 'all', before, read({ story: '' }).answers), { word: 'Wort', more: true });
  });
});

describe('conditions', () => {
  const ids = (answers: Parameters<typeof visiblePages>[1]) => visiblePages(form, answers).map(({ id }) => id);

  it('shows a page only while the answers call for it', () => {
    assert.deepEqual(ids({}), ['all', 'ask', 'end']);
    assert.deepEqual(ids({ more: true, amount: 5 }), ['all', 'ask', 'amount', 'note', 'end']);
  });

  it('does not let an answer that became unreachable keep another page alive', () => {
    const answers = { word: 'Wort', more: false, amount: 7, note: 'weil', sure: true };
    assert.deepEqual(ids(answers), ['all', 'ask', 'end']);
    assert.deepEqual(prune(form, answers), { word: 'Wort', more: false, sure: true });
  });

  it('walks forwards and backwards over visible pages only', () => {
    assert.equal(nextPage(form, { more: false }, 'ask')?.id, 'end');
    assert.equal(nextPage(form, { more: true }, 'ask')?.id, 'amount');
    assert.equal(nextPage(form, {}, 'end'), undefined);
    assert.equal(previousPage(form, { more: false }, 'end')?.id, 'ask');
    assert.equal(nextPage(form, { more: false }, 'note')?.id, 'end');
  });
});

describe('the whole form', () => {
  const good = { word: 'Wort', more: false, sure: true };

  it('is ready to submit when every reachable question is answered', () => {
    assert.deepEqual(checkAll(form, good, today), []);
    assert.deepEqual(checkAll(form, { ...good, more: true }, today).map(({ field, code }) => `${field}:${code}`), ['amount:required']);
  });

  it('finds answers that have gone stale since they were saved', () => {
    const saved = { ...good, when: { from: '2026-11-23', to: '2026-11-24' } };
    assert.deepEqual(checkAll(form, saved, '2026-11-23'), []);
    assert.deepEqual(checkAll(form, saved, '2026-11-24').map(({ code }) => code), ['tooEarly']);
  });

  it('tells how far each page is, and leaves out what nobody can say yet', () => {
    const statuses = (answers: Parameters<typeof taskList>[1]) => taskList(form, answers, today).flatMap(({ items }) => items.map(({ pageId, status }) => `${pageId}:${status}`));
    assert.deepEqual(statuses({}), ['all:notStarted', 'ask:notStarted', 'end:notStarted']);
    assert.deepEqual(statuses({ story: 'x', more: true }), ['all:inProgress', 'ask:done', 'amount:notStarted', 'end:notStarted']);
    assert.deepEqual(statuses(good), ['all:done', 'ask:done', 'amount:notNeeded', 'note:notNeeded', 'end:done']);
  });

  it('says the answers in words of both languages', () => {
    const value = (id: string, locale: 'de' | 'en') => summaryRows(form, { ...good, price: 123456, since: '2026-03-01', days: ['mo', 'we'] }, locale).find(({ questionId }) => questionId === id)?.value;
    assert.equal(value('price', 'de'), '1.234,56\u00a0€');
    assert.equal(value('since', 'en'), '1 March 2026');
    assert.equal(value('days', 'de'), 'Mo, Mi');
    assert.equal(value('more', 'de'), 'Nein');
    assert.equal(value('colour', 'en'), 'Not given');
  });

  it('shows a correction as before and after', () => {
    const home = { street: 'A', houseNumber: '1', postalCode: '07646', place: 'B' };
    const stored = { place: 'B', postalCode: '07646', houseNumber: '1', street: 'A' };
    const rows = diffAnswers(form, { word: 'alt', home }, { word: 'neu', home: stored }, ['word', 'home', 'unknown'], 'de');
    assert.deepEqual(rows.map(({ questionId, before, after, changed }) => [questionId, before, after, changed]), [['word', 'alt', 'neu', true], ['home', 'A 1, 07646 B', 'A 1, 07646 B', false]]);
  });
});

describe('an API body', () => {
  it('is read by the same rules as the pages', () => {
    assert.deepEqual(readJson(form, { word: ' Wort ', more: false, sure: true, size: { length: 2, width: 3, squareMetres: 99 } }, today), {
      ok: true,
      answers: { word: 'Wort', more: false, sure: true, size: { length: 2, width: 3, squareMetres: 6 } },
    });
  });

  it('is refused with a reason for unknown keys, answers nobody asks for, wrong types and missing answers', () => {
    const body: unknown = JSON.parse('{"__proto__":{"a":1},"wrod":"x","word":["Wort"],"more":false,"amount":3,"home":{"street":"A","extra":"x"},"plan":{"fileIds":["../etc"]}}');
    const reading = readJson(form, body, today);
    assert.deepEqual(reading.ok ? [] : reading.errors.map(({ question, code }) => `${question}:${code}`), [
      'word:wrongType', 'home:wrongType', 'plan:wrongType', 'amount:notAsked', 'sure:required', '__proto__:unknownQuestion', 'wrod:unknownQuestion',
    ]);
  });

  it('is described by a JSON Schema that demands what is always asked', () => {
    const schema = jsonSchemaOf(form);
    assert.deepEqual(schema['required'], ['word', 'more', 'sure']);
    assert.equal(schema['additionalProperties'], false);
    const properties = schema['properties'] as Record<string, Record<string, unknown>>;
    assert.deepEqual(properties['amount']?.['x-asked-when'], { question: 'more', is: true });
    assert.deepEqual(properties['colour']?.['enum'], ['red', 'blue']);
  });
});

describe('lintForm', () => {
  it('finds nothing in a sound form', () => assert.deepEqual(lintForm(form), []));

  const faults: [string, FormDefinition, RegExp][] = [
    ['two questions of one name', altered('pages.1.questions.0.id', 'word'), /„word“ kommt mehrfach/],
    ['a condition on a later question', altered('pages.0.visibleWhen', { question: 'more', is: true }), /hängt von „more“ ab/],
    ['a condition on an unknown question', altered('pages.2.visibleWhen', { question: 'mehr', is: true }), /unbekannten Frage „mehr“/],
    ['a page nobody can reach', altered('pages.2.visibleWhen', { question: 'colour', is: 'green' }), /unerreichbar/],
    ['a pattern that is none', altered('pages.0.questions.0.pattern', '('), /kein regulärer Ausdruck/],
    ['words for an error that does not exist', altered('pages.0.questions.0.errors', { requierd: { de: 'x', en: 'x' } }), /gehört zu keinem Fehler/],
    ['a missing legal basis', altered('pages.0.questions.0.legalBasis', ' '), /keine Rechtsgrundlage/],
  ];
  for (const [what, broken, message] of faults) it(`finds ${what}`, () => assert.match(lintForm(broken).join('\n'), message));
});
