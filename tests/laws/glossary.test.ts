import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';

import ts from 'typescript';

import { readGlossary, renderGlossary } from '../../docs/render-glossary.ts';

import { placeOf, root, sourceFiles, walkFile, wordsOf } from './source-files.ts';

const glossary = readGlossary();

/** Word sequences no identifier may contain, with the term they should have been. */
const forbidden = glossary.terms.flatMap(({ en, forbidden: synonyms }) => synonyms.map((synonym) => ({ words: wordsOf(synonym), synonym, en })));

/** What an identifier should have been called, or nothing. A plural counts as its singular. */
function complaintAbout(identifier: string): string | undefined {
  const words = wordsOf(identifier);
  const holds = (sought: readonly string[]): boolean =>
    words.some((_, start) => sought.every((word, offset) => words[start + offset] === word || words[start + offset] === `${word}s`));
  const found = forbidden.find((entry) => holds(entry.words));
  return found === undefined ? undefined : `„${found.synonym}“ is called „${found.en}“ here`;
}

/** Identifiers of a file, each once. Names from libraries cannot be told apart, so a forbidden word must not be one of theirs. */
function identifiersOf(file: string): Map<string, string> {
  const found = new Map<string, string>();
  walkFile(file, (node, source) => {
    if (ts.isIdentifier(node) && !found.has(node.text)) found.set(node.text, placeOf(node, source));
  });
  return found;
}

describe('the glossary', () => {
  const files = sourceFiles('src');
  const identifiers = new Map(files.map((file) => [file, identifiersOf(file)]));

  it('is rendered: glossary.md says what glossary.json says', () => {
    assert.equal(readFileSync(join(root, 'docs/glossary.md'), 'utf8'), renderGlossary(glossary), 'run: node --import tsx docs/render-glossary.ts');
  });

  it('names every thing once', () => {
    for (const key of ['de', 'en'] as const) {
      const names = glossary.terms.map((term) => term[key]);
      assert.deepEqual(names.filter((name, index) => names.indexOf(name) !== index), []);
    }
  });

  it('forbids no word that it uses itself', () => {
    const used = new Set(glossary.terms.flatMap(({ code }) => code.map((name) => name.toLowerCase())));
    assert.deepEqual(forbidden.filter(({ synonym }) => used.has(synonym.toLowerCase())), []);
  });

  it('holds only code names that exist', () => {
    const names = new Set([...identifiers.values()].flatMap((found) => [...found.keys()]));
    assert.ok(names.size > 1_000, `only ${names.size} identifiers were seen`);
    const gone = glossary.terms.flatMap(({ en, code }) => code.filter((name) => !names.has(name)).map((name) => `${en}: ${name}`));
    assert.deepEqual(gone, []);
  });

  it('is kept: no identifier in src/ uses a forbidden synonym', () => {
    const breaches = [...identifiers.values()].flatMap((found) =>
      [...found].flatMap(([identifier, place]) => {
        const complaint = complaintAbout(identifier);
        return complaint === undefined ? [] : [`${place} ${identifier}: ${complaint}`];
      }),
    );
    assert.deepEqual(breaches, []);
  });

  it('is kept: no file or folder in src/ has a name that says nothing', () => {
    const banned = new Set(glossary.bannedNames);
    const named = globSync('{src,tests,demo,bench}/**', { cwd: root }).filter((path) => banned.has(basename(path).replace(/(\.\w+)+$/, '')));
    assert.deepEqual(named, []);
  });

  it('is kept: nothing that does work is called a service', () => {
    const workers = [...identifiers.values()].flatMap((found) => [...found].filter(([identifier]) => /^(Mail|Payment|Case|Application|Auth|User|Message|Database|File|Http|Audit|Session|Token)\w*Service$/i.test(identifier)).map(([identifier, place]) => `${place} ${identifier}`));
    assert.deepEqual(workers, []);
  });

  it('would catch a forbidden word in the middle of an identifier, and lets the right one pass', () => {
    assert.match(complaintAbout('nextClerkOnDuty') ?? '', /caseworker/);
    assert.match(complaintAbout('bescheidText') ?? '', /decision/);
    assert.match(complaintAbout('listUserAccounts') ?? '', /account/);
    assert.equal(complaintAbout('decisionText'), undefined);
  });
});
