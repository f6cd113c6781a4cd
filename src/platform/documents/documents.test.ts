import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { inflateSync } from 'node:zlib';

import { startCompileChild } from './compile-child.ts';
import { createDocuments, type LetterInput } from './index.ts';
import { letterJson } from './letter-json.ts';

const letter: LetterInput = {
  locale: 'de',
  title: 'Bescheid über die Hundesteuer',
  letterhead: { entityName: 'Stadt Musterhausen', addressLines: ['Markt 1', '04600 Musterhausen'] },
  recipient: ['Erika Mustermann', 'Lange Straße 5', '04600 Musterhausen'],
  reference: 'HS-2026-000123',
  date: '2026-11-23',
  subject: 'Festsetzung der Hundesteuer',
  blocks: [{ kind: 'paragraph', text: 'Sehr geehrte Frau Mustermann,' }],
  signatureLine: 'Im Auftrag\nMax Beispiel',
  footer: ['Di 9–12 Uhr'],
};

/** The file with every compressed stream opened, one character per byte. */
function opened(pdf: Uint8Array): string {
  const raw = Buffer.from(pdf);
  const text = raw.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/g)].map((match) => {
    try {
      return inflateSync(raw.subarray(match.index + match[0].length), { finishFlush: 2 }).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...streams].join('\n');
}

/** Titles in the outline of the file: the headings as they were printed. */
function outlineTitles(pdf: Uint8Array): string[] {
  return [...opened(pdf).matchAll(/\/Title\s*(?:\(((?:[^\\()]|\\[\s\S]|\([^()]*\))*)\)|<([0-9A-Fa-f]+)>)/g)].map(([, plain, hex]) => {
    const bytes = hex === undefined ? Buffer.from((plain ?? '').replace(/\\([()\\])/g, '$1'), 'latin1') : Buffer.from(hex, 'hex');
    return bytes[0] === 0xfe && bytes[1] === 0xff ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le') : bytes.toString('latin1');
  });
}

function pageCount(pdf: Uint8Array): number {
  return Number(/\/Type\s*\/Pages\s*\/Count (\d+)/.exec(opened(pdf))?.[1]);
}

describe('letters', () => {
  const documents = createDocuments();
  after(() => documents.close());

  it('are PDF/UA-1 with tags, title and language', async () => {
    const pdf = await documents.renderLetter(letter);
    const content = opened(pdf);
    assert.equal(content.slice(0, 5), '%PDF-');
    assert.match(content, /\/MarkInfo\s*<<[^>]*\/Marked true/);
    assert.match(content, /\/StructTreeRoot/);
    assert.match(content, /<pdfuaid:part>1<\/pdfuaid:part>/);
    assert.match(content, /\/Lang\s*\(de-DE\)/);
    assert.match(Buffer.from(content, 'latin1').toString('utf8'), /Bescheid über die Hundesteuer/);
  });
  it('carry the language of their words', async () => {
    assert.match(opened(await documents.renderLetter({ ...letter, locale: 'en' })), /\/Lang\s*\(en-GB\)/);
  });
  it('are refused without a title, because readers could not announce them', async () => {
    await assert.rejects(documents.renderLetter({ ...letter, title: '' }), /title/);
  });
  it('print markup in the data literally', async () => {
    const hostile = '#panic("x") $1 + \\ *fett* _kursiv_ `code` <b>b</b> "Zitat" ] } = @ref // /* ~ -- ---';
    const pdf = await documents.renderLetter({
      ...letter,
      title: hostile,
      letterhead: { entityName: hostile, actingFor: hostile, addressLines: [hostile] },
      recipient: [hostile],
      reference: hostile,
      subject: hostile,
      blocks: [
        { kind: 'heading', text: hostile },
        { kind: 'paragraph', text: hostile },
        { kind: 'list', items: [hostile, '= keine Überschrift', '#heading[keine]'] },
        { kind: 'keyValues', entries: [{ key: hostile, value: hostile }] },
        { kind: 'table', head: [hostile], rows: [[hostile]] },
      ],
      signatureLine: hostile,
      remedy: [hostile],
      footer: [hostile],
    });
    assert.deepEqual(outlineTitles(pdf).filter((title) => title !== 'Rechtsbehelfsbelehrung'), Array<string>(outlineTitles(pdf).length - 1).fill(hostile));
    assert.ok(outlineTitles(pdf).length >= 3);
  });
  it('are made even when a text has signs no font has', async () => {
    const pdf = await documents.renderLetter({ ...letter, subject: 'Hund 😀 中 "Bello" 👨‍👩‍👧' });
    assert.ok(outlineTitles(pdf).some((title) => title.startsWith('Hund \uFFFD \uFFFD "Bello" \uFFFD')), JSON.stringify(outlineTitles(pdf)));
  });
  it('show the letters of European names as they are', async () => {
    const subject = 'Łukasz Šimůnek, Γιώργος, Ђорђе, Øyvind Þórsson, Nguyễn, Čaušević ☐ ✓';
    assert.ok(outlineTitles(await documents.renderLetter({ ...letter, subject })).includes(subject));
  });
  it('drop control characters and marks that turn the writing direction', () => {
    assert.match(letterJson({ ...letter, subject: 'a\u0000b\u202Ec\nd' }), /"subject":"abc\\nd"/);
  });
  it('run over several pages with all blocks and a code', async () => {
    const pdf = await documents.renderLetter({
      ...letter,
      blocks: [
        { kind: 'table', head: ['Posten', 'Betrag'], rows: Array.from({ length: 60 }, (_, index) => [`Posten ${index}`, '8,00 €']), align: ['left', 'right'], lastRowIsSum: true },
        { kind: 'list', items: ['erstens', 'zweitens'], ordered: true },
      ],
      qr: { svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h1v1H0z"/></svg>', alt: 'Code zum Bezahlen' },
    });
    assert.equal(pageCount(pdf), 3);
    assert.match(opened(pdf), /\/Alt\s*\(Code zum Bezahlen\)/);
  });
});

describe('the child process', () => {
  it('is replaced and ended after its number of letters while none gets lost', async (test) => {
    const processes = (): number => process.getActiveResourcesInfo().filter((resource) => resource === 'ProcessWrap').length;
    const before = processes();
    const documents = createDocuments({ maxPerChild: 2 });
    test.after(() => documents.close());
    const letters = Array.from({ length: 5 }, (_, index) => documents.renderLetter({ ...letter, subject: `Brief ${index}` }));
    assert.equal(processes() - before, 3);
    const pdfs = await Promise.all(letters);
    for (const [index, pdf] of pdfs.entries()) assert.ok(outlineTitles(pdf).includes(`Brief ${index}`));
    await documents.close();
    assert.equal(processes(), before);
  });
  it('rejects what it held when it dies, and says so', async () => {
    const child = startCompileChild(30_000);
    const pdf = child.compile(letterJson(letter));
    assert.ok(child.pid);
    process.kill(child.pid, 'SIGKILL');
    await assert.rejects(pdf, { name: 'ChildEnded' });
    await assert.rejects(child.compile(letterJson(letter)), { name: 'ChildEnded' });
    await child.retire();
  });
  for (const { deaths, outcome } of [
    { deaths: 1, outcome: 'makes the letter after all when a process died under it' },
    { deaths: 2, outcome: 'is given up when two processes died over one letter' },
  ]) {
    it(outcome, async (test) => {
      let started = 0;
      const documents = createDocuments({
        startChild(timeoutMs) {
          const child = startCompileChild(timeoutMs);
          started += 1;
          if (started <= deaths && child.pid) process.kill(child.pid, 'SIGKILL');
          return child;
        },
      });
      test.after(() => documents.close());
      const pdf = documents.renderLetter(letter);
      if (deaths === 1) assert.ok(outlineTitles(await pdf).includes(letter.subject));
      else await assert.rejects(pdf, { name: 'ChildEnded' });
      assert.equal(started, 2);
    });
  }
  it('is ended when one letter takes too long', async () => {
    // A millisecond is never enough to start a process.
    const documents = createDocuments({ timeoutMs: 1 });
    await assert.rejects(documents.renderLetter(letter), { name: 'ChildEnded' });
    await documents.close();
  });
  it('refuses letters after closing', async () => {
    const documents = createDocuments();
    await documents.close();
    await assert.rejects(documents.renderLetter(letter), /closed/);
  });
});
