import assert from 'node:assert/strict';
import { it } from 'node:test';

import { newWrittenCode, readWrittenCode } from './written-codes.ts';

it('reads a code however it was typed, and nothing that cannot be one', () => {
  const code = newWrittenCode();
  assert.match(code, /^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
  const bare = code.replaceAll('-', '');
  for (const typed of [code, bare, code.toLowerCase(), ` ${bare.slice(0, 6)} ${bare.slice(6)} `]) assert.equal(readWrittenCode(typed), bare);
  for (const typed of ['', bare.slice(1), `${bare}2`, `0${bare.slice(1)}`, '123456']) assert.equal(readWrittenCode(typed), undefined);
  assert.notEqual(newWrittenCode(), code);
});
