import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import type { Actor } from '#kernel/actor';
import type { Result } from '#kernel/result';
import { overlayKeysOf } from '#standards/fees';
import { openTestDatabase, type TestDatabase } from '#testing/database';

import { createPackages, type Published } from '../index.ts';

const library = fileURLToPath(new URL('../../../../packages-library', import.meta.url));
const seeder: Actor = { kind: 'process', name: 'seed' };
const now = new Date('2026-11-23T10:00:00Z');

function readFolder(name: string): Record<string, unknown> {
  const folder = join(library, name);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(files.map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown]));
}
const folders = readdirSync(library, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => readFolder(entry.name));
const first = folders[0] ?? {};
const withManifest = (changes: Record<string, unknown>) => ({ ...first, 'package.json': { ...(first['package.json'] as object), ...changes } });
const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.code);

let database: TestDatabase;
before(async () => void (database = await openTestDatabase()));
after(() => database.close());

it('publishes the whole library once and answers from memory', async () => {
  const { api } = createPackages({ now: () => now });
  for (const fresh of [true, false]) {
    for (const files of folders) {
      const published: Result<Published> = await database.inUnit(seeder, (unit) => api.publish(unit, files));
      assert.equal(published.ok && published.value.fresh, fresh);
    }
  }
  assert.deepEqual(api.listPublished(), []);
  await database.inUnit({ kind: 'nobody' }, (unit) => api.warm(unit));
  assert.equal(api.listPublished().length, folders.length);
  const [pkg] = api.listPublished();
  assert.ok(pkg);
  assert.equal(api.findPackageBySlug(pkg.slug.de), pkg);
  assert.equal(api.findPackageByLeikaKey(pkg.leikaKey ?? ''), pkg);
  assert.equal(api.findPackage(pkg.id, pkg.version), pkg);
  assert.equal(api.effective(pkg.id, '16077003')?.live, true);
});

it('refuses other content under a published number, and anything faulty', async () => {
  const { api } = createPackages();
  const publish = (files: Record<string, unknown>) => database.inUnit(seeder, (unit) => api.publish(unit, files));
  assert.equal(codeOf(await publish(first)), 'ok');
  assert.equal(codeOf(await publish(withManifest({ publisher: 'Somebody else' }))), 'packages.versionTaken');
  assert.equal(codeOf(await publish({ ...first, 'form.json': {} })), 'packages.packageFaulty');
});

it('keeps older versions for running drafts and gives new ones to everybody else', async () => {
  const { api } = createPackages();
  const old = (first['package.json'] as { id: string; version: string });
  assert.equal(codeOf(await database.inUnit(seeder, (unit) => api.publish(unit, first))), 'ok');
  assert.equal(codeOf(await database.inUnit(seeder, (unit) => api.publish(unit, withManifest({ version: '10.0.0' })))), 'ok');
  await database.inUnit({ kind: 'nobody' }, (unit) => api.warm(unit));
  assert.equal(api.findPackage(old.id)?.version, '10.0.0');
  assert.equal(api.findPackage(old.id, old.version)?.version, old.version);
});

it('lays the fee of a legal entity over the package for its days only, and switches a service off for one place', async () => {
  let day = now;
  const { api } = createPackages({ now: () => day });
  await database.inUnit({ kind: 'nobody' }, (unit) => api.warm(unit));
  const pkg = api.listPublished().find((entry) => overlayKeysOf(entry.fee.rule).length > 0);
  assert.ok(pkg);
  const key = overlayKeysOf(pkg.fee.rule)[0]?.key ?? '';
  const save = (feeValues: Record<string, number>, validFrom: string) =>
    database.inUnit(seeder, (unit) => api.saveOverlay(unit, { ags: '16077003', packageId: pkg.id, feeValues, validFrom, demo: true }));
  assert.equal(codeOf(await save({ 'kein.wert': 1 }, '2026-01-01')), 'packages.feeValueUnknown');
  assert.equal(codeOf(await save({ [key]: 4_000 }, '2026-01-01')), 'ok');
  assert.equal(codeOf(await save({ [key]: 5_000 }, '2027-01-01')), 'ok');
  await database.inUnit(seeder, (unit) => api.setOffering(unit, { ags: '16077003', packageId: pkg.id, live: false }));
  await database.inUnit({ kind: 'nobody' }, (unit) => api.warm(unit));
  const here = () => api.effective(pkg.id, '16077003');
  assert.deepEqual([here()?.feeValues[key], here()?.feeIsDemo, here()?.live], [4_000, true, false]);
  day = new Date('2027-01-01T10:00:00Z');
  assert.equal(here()?.feeValues[key], 5_000);
  day = new Date('2025-12-31T10:00:00Z');
  assert.deepEqual(here()?.feeValues, {});
  assert.equal(api.effective(pkg.id, '16051000')?.live, true);
});
