import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import ts from 'typescript';
import * as z from 'zod';

import { placeOf, root, sourceFiles, walkFile } from './source-files.ts';

/** Proper nouns of German law and administration that stand in English texts, because there is no English word a person could look up. */
const properNouns = new Set([
  'Thüringen', 'Thüringer', 'Gebärdensprache', 'Bürgergeld', 'Dobitschen', 'Schmölln', 'Pößneck', 'Köln', 'Zeulenroda', 'Straße', 'Bürgerservice', 'ThürKO', 'ThürStrG', 'ThürKAG',
  'ThürVwKostG', 'ThürBarrWebG', 'erfüllende', 'übertragener', 'Schöffen', 'Käthe', 'Groß', 'Bürgerbüro', 'Nöbdenitz', 'Görlitz', 'München', 'Tür', 'Lützow',
]);
const germanWords = /(?<![\p{L}§-])(und|nicht|ist|sind|bitte|wird|werden|wurde|eine|einen|einer|oder|Ihre|Ihren|Ihrem|Sie|mit|auf|von|zum|zur|beim|haben|können|keine|Antrag|Bescheid|Gebühr|Anmelden|Abmelden|Weiter|Zurück|Speichern)(?![\p{L}-])/u;
const umlautWord = /\p{L}*[äöüÄÖÜß]\p{L}*/gu;
const englishWords = /(?<![\p{L}-])(the|your|please|and|with|not|have|this|from|will|must)(?![\p{L}-])/u;
// Umlauts written as two letters; whole words only, because „neue“, „aktuell“ and „Quelle“ are right.
const twoLetterUmlaut = /(?<!\p{L})(fuer|ueber|koennen|muessen|moechten|waehlen|Gebuehr|Aenderung|naechste|spaeter|zurueck|Buerger\p{L}*|gueltig|pruefen|Behoerde\p{L}*|Zustaendig\p{L}*)(?!\p{L})/u;

/** English has no articles to bend, and the name of a road's owner comes from the register. */
const deliberatelyEmpty = /^modules\/competence \.(articles\.\w+\.\w+|alternative\.(federalRoads|districtRoads)\.name)$/;

/** Pairs of catalogues: `de.ts`/`en.ts`, and `gallery-de.ts`/`gallery-en.ts` and the like. */
const pairs = sourceFiles('src')
  .filter((file) => /\/texts\/(?:[a-z-]+-)?de\.ts$/.test(file))
  .map((de) => ({ name: de.replace(/^src\//, '').replace(/\/texts\/(.*)de\.ts$/, (_, kind: string) => (kind === '' ? '' : ` (${kind.slice(0, -1)})`)), de, en: de.replace(/de\.ts$/, 'en.ts') }));

async function catalogueOf(file: string): Promise<unknown> {
  const exported = (await import(join(root, file))) as Record<string, unknown>;
  const values = Object.values(exported);
  assert.equal(values.length, 1, `${file} exports ${Object.keys(exported).join(', ')}: a catalogue has one export`);
  return values[0];
}

/** The shape of a catalogue: what stands at which path. */
function shapeOf(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [`${path}: text`];
  if (typeof value === 'function') return [`${path}: text with ${value.length} parameters`];
  if (Array.isArray(value)) return [`${path}: list`];
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, part]) => shapeOf(part, `${path}.${key}`));
  return [`${path}: ${typeof value}`];
}

function emptyIn(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => emptyIn(part, `${path}.${key}`));
}

/** Every piece of text a person may read in a catalogue, with its place. */
function piecesOf(file: string): { readonly text: string; readonly place: string }[] {
  const pieces: { text: string; place: string }[] = [];
  walkFile(file, (node, source) => {
    if (ts.isStringLiteral(node) && node.text.includes('/') && node.text.startsWith('.')) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) pieces.push({ text: node.text, place: placeOf(node, source) });
  });
  return pieces;
}

function germanIn(text: string): string | undefined {
  // What stands in „…“ or is named as a German term is quoted on purpose.
  const bare = text.replaceAll(/„[^“]*“|“[^”]*”/g, ' ');
  const umlauts = bare.match(umlautWord)?.find((word) => !properNouns.has(word));
  return umlauts ?? germanWords.exec(bare)?.[0];
}

describe('texts', () => {
  it('are there in German and English for every room that speaks', () => {
    assert.ok(pairs.length >= 10, `only ${pairs.length} catalogues were seen`);
    assert.deepEqual(pairs.filter(({ en }) => !existsSync(join(root, en))), []);
  });

  for (const { name, de, en } of pairs) {
    it(`have the same keys in both languages: ${name}`, async () => {
      assert.deepEqual(shapeOf(await catalogueOf(en)).toSorted(), shapeOf(await catalogueOf(de)).toSorted());
    });

    it(`leave no text empty: ${name}`, async () => {
      for (const file of [de, en]) assert.deepEqual(emptyIn(await catalogueOf(file)).filter((path) => !deliberatelyEmpty.test(`${name} ${path}`)), [], file);
    });

    it(`are English in the English catalogue: ${name}`, () => {
      assert.deepEqual(piecesOf(en).flatMap(({ text, place }) => (germanIn(text) === undefined ? [] : [`${place}: ${germanIn(text)} in “${text}”`])), []);
    });

    it(`are German with umlauts in the German catalogue: ${name}`, () => {
      const foreign = piecesOf(de).flatMap(({ text, place }) => {
        const word = twoLetterUmlaut.exec(text)?.[0] ?? englishWords.exec(text)?.[0];
        return word === undefined ? [] : [`${place}: ${word} in „${text}“`];
      });
      assert.deepEqual(foreign, []);
    });
  }
});

const Words = z.object({ refusals: z.record(z.string(), z.string()) });

describe('refusals', () => {
  const files = sourceFiles('src/modules').filter((file) => file.endsWith('/domain/refusals.ts'));

  it('stand in one file per room', () => assert.ok(files.length >= 6, `only ${files.length} lists of refusals were seen`));

  for (const file of files) {
    const room = file.split('/')[2] ?? '';
    const codes: { code: string; params: readonly string[] }[] = [];
    walkFile(file, (node) => {
      if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 'refusal') return;
      const [code, , params] = node.arguments;
      if (code === undefined || !ts.isStringLiteral(code)) throw new Error(`${file}: a refusal without a literal code`);
      const names = params !== undefined && ts.isObjectLiteralExpression(params) ? params.properties.map((property) => (property.name !== undefined && ts.isIdentifier(property.name) ? property.name.text : '')) : [];
      codes.push({ code: code.text, params: names });
    });

    it(`are named after their room: ${room}`, () => {
      assert.ok(codes.length > 0);
      assert.deepEqual(codes.filter(({ code }) => !new RegExp(`^${room}\\.[a-z][A-Za-z]+$`).test(code)), []);
    });

    for (const locale of ['de', 'en']) {
      it(`have words in ${locale} that name only what they are given: ${room}`, async () => {
        const { refusals } = Words.parse(await catalogueOf(`src/modules/${room}/texts/${locale}.ts`));
        const wrong = codes.flatMap(({ code, params }) => {
          const text = refusals[code.slice(room.length + 1)];
          if (text === undefined) return [`${code}: no words`];
          const unknown = [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? '').filter((name) => !params.includes(name));
          return unknown.map((name) => `${code}: {${name}} is not among its parameters`);
        });
        assert.deepEqual(wrong, []);
        const known = new Set(codes.map(({ code }) => code.slice(room.length + 1)));
        assert.deepEqual(Object.keys(refusals).filter((key) => !known.has(key)), [], 'words for refusals that are gone');
      });
    }
  }
});

describe('the law of texts finds', () => {
  it('German in an English text, and lets names of law pass', () => {
    assert.equal(germanIn('Please click Speichern'), 'Speichern');
    assert.equal(germanIn('The Behörde will answer'), 'Behörde');
    assert.equal(germanIn('The municipalities of Thüringen'), undefined);
  });
  it('a missing key, another kind of text, another number of parameters', () => {
    const de = shapeOf({ a: { b: 'x', c: (n: number) => String(n) } });
    for (const en of [{ a: { b: 'x' } }, { a: { b: 'x', c: 'y' } }, { a: { b: 'x', c: () => 'y' } }]) assert.notDeepEqual(shapeOf(en), de);
  });
});
