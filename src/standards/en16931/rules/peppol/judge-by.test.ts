import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { elementsOf } from '../../tree/elements-of.ts';
import { parseXml } from '../../tree/parse-xml.ts';
import { pathOf } from '../../tree/path-of.ts';
import { fatal } from './fatal.ts';
import { judgeBy } from './judge-by.ts';
import type { Pattern } from './pattern.ts';
import { warning } from './warning.ts';

const never = () => false;

function judged(xml: string, ...patterns: readonly Pattern<unknown>[]): string[] {
  const parsed = parseXml(new TextEncoder().encode(xml));
  assert.ok(parsed.ok);
  const found: string[] = [];
  judgeBy(patterns)(elementsOf(parsed.root), undefined, ({ rule, flag, element }) => found.push(`${rule} ${flag} ${pathOf(element)}`));
  return found;
}

describe('patterns', () => {
  it('judge an element by its first context only', () => {
    const pattern: Pattern<unknown> = [{ at: ['b/c'], assert: [fatal('first', never)] }, { at: ['c'], assert: [warning('second', never)] }];
    assert.deepEqual(judged('<a><b><c/></b><c/></a>', pattern), ['first fatal /a/b/c', 'second warning /a/c']);
  });
  it('judge an element once for each pattern', () => {
    assert.deepEqual(judged('<a><c/></a>', [{ at: ['c'], assert: [fatal('one', never)] }], [{ at: ['a/c'], assert: [fatal('two', never)] }]), ['one fatal /a/c', 'two fatal /a/c']);
  });
  it('leave an element to the next context when the first does not apply', () => {
    const pattern: Pattern<unknown> = [{ at: ['c'], when: ({ text }) => text === 'x', assert: [fatal('x', never)] }, { at: ['c'], assert: [fatal('other', never)] }];
    assert.deepEqual(judged('<a><c>x</c><c>y</c></a>', pattern), ['x fatal /a/c[1]', 'other fatal /a/c[2]']);
  });
  it('take a path from the root only at the root', () => {
    assert.deepEqual(judged('<a><a><c/></a><c/></a>', [{ at: ['/a/c'], assert: [fatal('root', never)] }]), ['root fatal /a/c']);
  });
  it('report nothing that holds, and every assertion that does not', () => {
    assert.deepEqual(judged('<a/>', [{ at: ['a'], assert: [fatal('no', never), fatal('yes', () => true), warning('nor', never)] }]), ['no fatal /a', 'nor warning /a']);
  });
  it('reach every element by *', () => {
    assert.deepEqual(judged('<a><b/></a>', [{ at: ['*'], assert: [fatal('all', never)] }]), ['all fatal /a', 'all fatal /a/b']);
  });
});
