import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import * as z from 'zod';

import { openJournal } from './journal.ts';

const Entry = z.object({ id: z.string(), value: z.number() });

test('keeps the newest line of an id over a restart, and cuts off a line half written at the death of the process', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'demo-')), 'deep', 'journal.ndjson');
  const open = () => openJournal(path, (value) => Entry.parse(value));
  const first = open();
  first.put({ id: 'a', value: 1 });
  first.put({ id: 'b', value: 2 });
  first.put({ id: 'a', value: 3 });
  appendFileSync(path, '{"id":"c","val');

  const second = open();
  assert.deepEqual(second.all(), [{ id: 'a', value: 3 }, { id: 'b', value: 2 }]);
  second.put({ id: 'd', value: 4 });
  assert.deepEqual(open().find('d'), { id: 'd', value: 4 });
  assert.equal(readFileSync(path, 'utf8').includes('val"'), false);
});
