import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, describe, it } from 'node:test';
import { cruiseWalls } from './cruise-walls.ts';

const root = join(import.meta.dirname, '..', '..');
const fewestModules = 20;

describe('the walls of the house', () => {
  it('stand: no import goes against an arrow', () => {
    const folders = ['src', 'demo', 'tests', 'bench'].filter((folder) => existsSync(join(root, folder)));
    const report = cruiseWalls(root, folders);
    assert.ok(report.seen >= fewestModules, `dependency-cruiser has seen only ${report.seen} modules: it is not working`);
    const reasons = new Map(report.rules.map((rule) => [rule.name, rule.comment]));
    const breaches = report.violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}\n    ${reasons.get(rule) ?? ''}`);
    assert.ok(breaches.length === 0, `\n${breaches.join('\n')}`);
  });

  it('hold no code outside the known rooms', () => {
    const known = ['main', 'app', 'modules', 'processes', 'contracts', 'platform', 'ui', 'standards', 'kernel'];
    assert.deepEqual(readdirSync(join(root, 'src')).filter((room) => !known.includes(room)), []);
  });
});

/** One import per wall that must be caught: rule, file that imports, what it imports. */
const breaches: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['kernel-imports-nothing', 'src/kernel/a.ts', 'src/contracts/a.ts'],
  ['kernel-imports-nothing', 'src/kernel/b.ts', 'node:fs'],
  ['not-resolvable', 'src/kernel/c.ts', 'src/kernel/absent.ts'],
  ['floor-2-looks-down', 'src/platform/a/index.ts', 'src/modules/cases/index.ts'],
  ['contracts-stands-alone', 'src/contracts/b.ts', 'src/ui/a/index.ts'],
  ['platform-stands-alone', 'src/platform/b/index.ts', 'src/contracts/a.ts'],
  ['ui-stands-alone', 'src/ui/b/index.ts', 'src/platform/c/index.ts'],
  ['standards-stands-alone', 'src/standards/b/index.ts', 'src/ui/a/index.ts'],
  ['standards-are-pure', 'src/standards/c/index.ts', 'node:fs'],
  ['standards-do-not-mix', 'src/standards/d/index.ts', 'src/standards/a/inside.ts'],
  ['no-module-to-module', 'src/modules/portal/usecases/a.ts', 'src/modules/cases/index.ts'],
  ['module-has-one-door', 'src/app/a.ts', 'src/modules/cases/usecases/open-case.ts'],
  ['modules-look-down', 'src/modules/portal/usecases/b.ts', 'src/processes/a.ts'],
  ['processes-know-contracts', 'src/processes/b.ts', 'src/ui/a/index.ts'],
  ['only-app-enters-modules', 'src/processes/c.ts', 'src/modules/cases/index.ts'],
  ['only-main-imports-app', 'src/processes/d.ts', 'src/app/b.ts'],
  ['nobody-imports-main', 'src/app/c.ts', 'src/main/a.ts'],
  ['module-domain', 'src/modules/cases/domain/a.ts', 'src/modules/cases/usecases/open-case.ts'],
  ['module-data', 'src/modules/cases/data/a.ts', 'src/modules/cases/usecases/open-case.ts'],
  ['module-usecases', 'src/modules/cases/usecases/a.ts', 'src/modules/cases/web/routes.ts'],
  ['module-web-api-jobs-providers', 'src/modules/cases/web/a.ts', 'src/modules/cases/data/case-files.ts'],
  ['module-web-api-jobs-providers', 'src/modules/cases/jobs/a.ts', 'src/modules/cases/data/case-files.ts'],
  ['module-edges-under-the-door', 'src/modules/cases/api/a.ts', 'src/modules/cases/index.ts'],
  ['domain-is-pure', 'src/modules/cases/domain/b.ts', 'src/platform/c/index.ts'],
  ['domain-without-libraries', 'src/modules/cases/domain/c.ts', 'zod'],
  ['domain-without-libraries', 'src/modules/cases/domain/d.ts', 'node:crypto'],
  ['domain-schema-zod-only', 'src/modules/cases/domain/case-schema.ts', 'pg'],
  ['only-data-speaks-sql', 'src/modules/cases/usecases/b.ts', 'src/platform/sql/index.ts'],
  ['only-platform-drives-the-database', 'src/modules/cases/usecases/c.ts', 'pg'],
  ['support-serves-tests-only', 'src/app/d.ts', 'tests/support/a.ts'],
  ['no-test-code-in-production', 'src/modules/cases/usecases/d.ts', 'src/modules/cases/testing/a-case.ts'],
  ['demo-stands-apart', 'demo/a.ts', 'src/kernel/d.ts'],
  ['src-knows-no-demo', 'src/app/e.ts', 'demo/b.ts'],
  ['src-imports-no-packages-library', 'src/app/f.ts', 'packages-library/dog/form.ts'],
  ['enhance-runs-in-browsers', 'src/ui/enhance/a.ts', 'src/ui/a/index.ts'],
  ['no-development-dependency-in-production', 'src/app/g.ts', 'fast-check'],
];

/** Arrows that point down and must stay free. */
const allowed: readonly (readonly [from: string, to: string])[] = [
  ['src/main/start.ts', 'src/app/b.ts'],
  ['src/main/start.ts', 'demo/b.ts'],
  ['src/app/b.ts', 'src/modules/cases/index.ts'],
  ['src/modules/cases/index.ts', 'src/modules/cases/web/routes.ts'],
  ['src/modules/cases/web/routes.ts', 'src/modules/cases/usecases/open-case.ts'],
  ['src/modules/cases/usecases/open-case.ts', 'src/modules/cases/data/case-files.ts'],
  ['src/modules/cases/usecases/open-case.ts', 'src/contracts/a.ts'],
  ['src/modules/cases/data/case-files.ts', 'src/platform/sql/index.ts'],
  ['src/modules/cases/data/case-files.ts', 'src/modules/cases/domain/case-file.ts'],
  ['src/modules/cases/domain/case-file.ts', 'src/standards/a/index.ts'],
  ['src/modules/cases/domain/open-schema.ts', 'zod'],
  ['src/standards/a/index.ts', 'src/standards/a/inside.ts'],
  ['src/standards/a/index.ts', 'src/kernel/d.ts'],
  ['src/kernel/d.ts', 'node:crypto'],
  ['src/platform/sql/index.ts', 'pg'],
];

describe('each wall catches what it forbids', () => {
  const tree = mkdtempSync(join(tmpdir(), 'gemeinsam-walls-'));
  plant(tree);
  const report = cruiseWalls(tree, ['src', 'demo', 'tests']);
  after(() => rmSync(tree, { recursive: true, force: true }));

  for (const [rule, from, to] of breaches) {
    it(`catches ${from} → ${to} (${rule})`, () => {
      assert.ok(report.violations.some((found) => found.rule === rule && found.from === from), `not caught: ${rule}`);
    });
  }

  it('catches a circle', () => {
    assert.ok(report.violations.some((found) => found.rule === 'no-circular' && found.from.startsWith('src/ui/circle/')));
  });

  it('leaves arrows that point down free', () => {
    const mine = new Set(allowed.map(([from]) => from));
    assert.deepEqual(report.violations.filter((found) => mine.has(found.from)), []);
  });

  it('has a proof for every rule, so that a new wall brings its own', () => {
    const proven = new Set(['no-circular', ...breaches.map(([rule]) => rule)]);
    assert.deepEqual(report.rules.map((rule) => rule.name).filter((name) => !proven.has(name)), []);
  });
});

/** Writes a small house with one breach of each wall. */
function plant(tree: string): void {
  const lines = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const inTree = to.includes('/');
    const specifier = inTree ? `./${relative(dirname(from), to)}`.replace('./../', '../') : to;
    lines.set(from, [...(lines.get(from) ?? []), `import '${specifier}';`]);
    if (inTree && !to.endsWith('absent.ts') && !lines.has(to)) lines.set(to, []);
  };
  for (const [, from, to] of breaches) add(from, to);
  for (const [from, to] of allowed) add(from, to);
  add('src/ui/circle/one.ts', 'src/ui/circle/two.ts');
  add('src/ui/circle/two.ts', 'src/ui/circle/one.ts');
  for (const [file, imports] of lines) {
    mkdirSync(join(tree, dirname(file)), { recursive: true });
    writeFileSync(join(tree, file), `${imports.join('\n')}\nexport const here = true;\n`);
  }
  writeFileSync(join(tree, 'tsconfig.json'), '{"compilerOptions":{"module":"NodeNext","moduleResolution":"NodeNext","allowImportingTsExtensions":true,"noEmit":true}}');
  writeFileSync(join(tree, 'package.json'), '{"type":"module","dependencies":{"zod":"*","pg":"*"},"devDependencies":{"fast-check":"*"}}');
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
}
