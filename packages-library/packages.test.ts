import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import * as z from 'zod';

import { lintPackage, parsePackage, runPersonas, type ServicePackage } from '#standards/service-package';

const library = import.meta.dirname;
const LocalServices = z.array(z.object({ id: z.string(), leikaKey: z.string().nullable() }));
const folders = readdirSync(library, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

function filesOf(folder: string): Record<string, unknown> {
  return Object.fromEntries(readdirSync(join(library, folder)).filter((name) => name.endsWith('.json')).map((name) => [name, JSON.parse(readFileSync(join(library, folder, name), 'utf8'))]));
}

function getPackage(folder: string): ServicePackage {
  const parsing = parsePackage(filesOf(folder));
  if (!parsing.ok) throw new Error(parsing.faults.join('\n'));
  return parsing.value;
}

function textsIn(value: unknown, path: string): { path: string; de: string; en: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('de' in value && 'en' in value && typeof value.de === 'string' && typeof value.en === 'string') return [{ path, de: value.de, en: value.en }];
  return Object.entries(value).flatMap(([key, entry]) => textsIn(entry, `${path}.${key}`));
}

describe('package library', () => {
  it('holds a package for every service of municipal practice the finder knows, and nothing besides', () => {
    const services = LocalServices.parse(JSON.parse(readFileSync(join(library, '../seeds/reference/local-services.json'), 'utf8')));
    assert.equal(services.length, 35);
    assert.deepEqual(folders.toSorted(), services.map(({ id }) => id).toSorted());
    for (const { id, leikaKey } of services) assert.equal(getPackage(id).leikaKey ?? null, leikaKey, id);
  });

  it('gives every service an address and a set of words of its own', () => {
    const packages = folders.map(getPackage);
    assert.equal(new Set(packages.map(({ slug }) => slug.de)).size, packages.length);
    assert.equal(new Set(packages.map(({ texts }) => texts.plainLanguage.de)).size, packages.length);
    assert.equal(new Set(packages.map(({ texts }) => texts.fullText.de)).size, packages.length);
  });

  for (const folder of folders) {
    describe(folder, () => {
      it('parses, carries the name of its folder and lints clean', () => {
        const pkg = getPackage(folder);
        assert.equal(pkg.id, folder);
        assert.deepEqual(lintPackage(pkg), []);
      });

      it('gives every persona the pages, the fee, the mistakes and the letter expected', () => {
        const failed = runPersonas(getPackage(folder)).filter(({ ok }) => !ok);
        assert.deepEqual(failed, []);
      });

      it('writes German with umlauts and an English text of its own', () => {
        const suspicious = textsIn(filesOf(folder), folder).filter(
          ({ de, en }) => /\b(fuer|ueber|koennen|muessen|Gebuehr|Strasse\b)/u.test(de) || (de === en && /[a-zäöüß]{4,} [a-zäöüß]{4,}/u.test(de)),
        );
        assert.deepEqual(suspicious, []);
      });

      it('has own words for every required answer', () => {
        const without = getPackage(folder).form.pages.flatMap(({ questions }) => questions).filter((question) => question.required !== false && question.errors?.['required'] === undefined);
        assert.deepEqual(without.map(({ id }) => id), []);
      });
    });
  }
});
