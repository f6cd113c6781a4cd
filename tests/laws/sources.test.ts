import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import ts from 'typescript';

import { placeOf, root, sourceFiles, walkFile } from './source-files.ts';

const longest = 400;
/** Places of one machine, and hosts that only one workplace can reach. */
const machinePath = /(?<![\w./:-])\/(?:home|Users|root|work|mnt|opt)\/\w+|[A-Z]:\\\\?Users|\b(?:10\.\d{1,3}|192\.168)\.\d{1,3}\.\d{1,3}\b/;
const leftover = /\b(?:TODO|FIXME|XXX|HACK)\b/;
const muzzle = /@ts-(?:ignore|nocheck|expect-error)|(?:ox|es)lint-disable|istanbul ignore|c8 ignore/;

function linesWith(file: string, pattern: RegExp): string[] {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  return lines.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : []));
}

function nodesIn(files: readonly string[], isBreach: (node: ts.Node) => boolean): string[] {
  return files.flatMap((file) => {
    const found: string[] = [];
    walkFile(file, (node, source) => {
      if (isBreach(node)) found.push(placeOf(node, source));
    });
    return found;
  });
}

const isDefaultExport = (node: ts.Node): boolean =>
  (ts.isExportAssignment(node) && node.isExportEquals !== true) ||
  (ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword)) ||
  (ts.isExportSpecifier(node) && node.name.text === 'default');
const isConsole = (node: ts.Node): boolean => ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'console';
const isAny = (node: ts.Node): boolean => node.kind === ts.SyntaxKind.AnyKeyword;

describe('source files', () => {
  const files = sourceFiles('src');

  it('are seen at all', () => assert.ok(files.length > 200, `only ${files.length} files`));

  it(`are short: none in src/ has more than ${longest} lines`, () => {
    const long = files.map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 })).filter(({ lines }) => lines > longest);
    assert.deepEqual(long, []);
  });

  it('have no default export', () => assert.deepEqual(nodesIn(files, isDefaultExport), []));

  it('have no any', () => assert.deepEqual(nodesIn(files, isAny), []));

  it('silence no checker', () => assert.deepEqual([...files, ...sourceFiles('demo')].flatMap((file) => linesWith(file, muzzle)), []));

  it('name no place of one machine', () => {
    const all = [...files, ...sourceFiles('demo'), ...sourceFiles('bench'), ...sourceFiles('docs')];
    assert.deepEqual(all.flatMap((file) => linesWith(file, machinePath)), []);
  });

  it('leave nothing for later', () => assert.deepEqual(files.flatMap((file) => linesWith(file, leftover)), []));

  it('print nothing outside the programs', () => assert.deepEqual(nodesIn(sourceFiles('src', { tests: false }).filter((file) => !file.startsWith('src/main/')), isConsole), []));

  it('are named in kebab case', () => {
    assert.deepEqual(files.filter((file) => !/^(?:[a-z0-9-]+\/)+[a-z0-9-]+(?:\.(?:page|job|test|property\.test))?\.tsx?$/.test(file)), []);
  });
});

describe('the law of source files finds', () => {
  const parse = (text: string): boolean[] => {
    const found: boolean[] = [];
    const walk = (node: ts.Node): void => {
      found.push(isDefaultExport(node) || isConsole(node) || isAny(node));
      ts.forEachChild(node, walk);
    };
    walk(ts.createSourceFile('planted.ts', text, ts.ScriptTarget.Latest, false));
    return found;
  };
  for (const text of ['export default 1;', 'export default function planted() {}', 'const a = 1; export { a as default };', 'console.log(1);', 'let planted: any;']) {
    it(text, () => assert.ok(parse(text).includes(true)));
  }
  it('paths of a machine, and no others', () => {
    for (const line of ["'/home/somebody/x'", '"/root/project"', "'C:\\\\Users\\\\x'", 'http://192.168.1.5/']) assert.match(line, machinePath);
    for (const line of ["'/verwaltung/konto'", 'https://example.org/home/page', '10.000', "'/usr/bin/setpriv'"]) assert.doesNotMatch(line, machinePath);
  });
});
