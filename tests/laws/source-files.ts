import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

/** The folder of the repository. */
export const root = join(import.meta.dirname, '..', '..');

/** Source files under `folder`, relative to the root, tests included unless told otherwise. */
export function sourceFiles(folder: string, options: { tests: boolean } = { tests: true }): string[] {
  const files = globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  return files.filter((file) => options.tests || !/\.test\.tsx?$|\/testing\//.test(file)).toSorted();
}

/** Calls `visit` with every node of a file. */
export function walkFile(file: string, visit: (node: ts.Node, source: ts.SourceFile) => void): void {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, false, kind);
  const walk = (node: ts.Node): void => {
    visit(node, source);
    ts.forEachChild(node, walk);
  };
  walk(source);
}

/** `file:line` of a node, for messages. */
export function placeOf(node: ts.Node, source: ts.SourceFile): string {
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`;
}

/** Words of an identifier in lower case: `nextDueOn` → next, due, on. */
export function wordsOf(identifier: string): string[] {
  return identifier.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_/).filter((word) => word !== '').map((word) => word.toLowerCase());
}
