import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';

import type { Actor } from '#kernel/actor';
import { openTestDatabase, type TestDatabase } from '#testing/database';

import { startRelay, type FactHandler, type Relay } from './relay.ts';

const actor: Actor = { kind: 'process', name: 'test' };

describe('relay', () => {
  let database: TestDatabase;
  let relay: Relay | undefined;
  before(async () => void (database = await openTestDatabase()));
  beforeEach(() => database.pool.query('delete from platform.outbox'));
  afterEach(() => relay?.stop());
  after(() => database.close());

  const say = (facts: readonly (readonly [stream: string, n: number])[]) =>
    database.inUnit(actor, (unit) => {
      for (const [stream, n] of facts) unit.say({ name: 'probe.said', stream, payload: { n } });
      return Promise.resolve();
    });
  const start = (handle: FactHandler['handle'], onError: (error: unknown) => void = (error) => assert.fail(String(error))) =>
    (relay = startRelay({ pool: database.pool, inUnit: database.inUnit, handlers: [{ fact: 'probe.said', name: 'probe', handle }], onError, pollMs: 50 }));

  it('delivers many facts of many streams once each, and each stream in its order', async () => {
    const streams = 40;
    const length = 6;
    for (let n = 0; n < length; n += 1) await say(Array.from({ length: streams }, (_, index) => [`stream-${index}`, n] as const));
    const heard = new Map<string, unknown[]>();
    await start(async (fact, once) => {
      await once('hear', actor, async () => {
        heard.set(fact.stream, [...(heard.get(fact.stream) ?? []), fact.payload['n']]);
      });
    }).drain();
    assert.equal(heard.size, streams);
    for (const numbers of heard.values()) assert.deepEqual(numbers, [0, 1, 2, 3, 4, 5]);
  });

  it('delivers the facts of other streams while one handler takes its time', async () => {
    await say([['slow', 0], ...Array.from({ length: 200 }, (_, index) => [`quick-${index}`, 0] as const)]);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let quick = 0;
    start(async (fact) => {
      if (fact.stream === 'slow') return held;
      quick += 1;
    });
    const noted = async () => (await database.pool.query<{ n: number }>("select count(*)::int as n from platform.outbox where delivered_at is not null and stream like 'quick-%'")).rows[0]?.n;
    for (let turn = 0; turn < 400 && (await noted()) !== 200; turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
    const beforeRelease = [quick, await noted()];
    release();
    await relay?.drain();
    assert.deepEqual(beforeRelease, [200, 200]);
  });

  it('keeps later facts of a stream waiting while the first is to be tried again', async () => {
    await say([['broken', 0], ['broken', 1], ['whole', 0]]);
    const heard: string[] = [];
    const faults: unknown[] = [];
    start(
      async (fact) => {
        heard.push(`${fact.stream} ${String(fact.payload['n'])}`);
        if (fact.stream === 'broken' && faults.length === 0) throw new Error('not now');
      },
      (error) => faults.push(error),
    );
    while (faults.length === 0 || !heard.includes('whole 0')) await new Promise((resolve) => setTimeout(resolve, 10));
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.deepEqual(heard.toSorted(), ['broken 0', 'whole 0']);
    await database.pool.query('update platform.outbox set retry_at = null');
    await relay?.drain();
    assert.deepEqual(heard.filter((line) => line.startsWith('broken')), ['broken 0', 'broken 0', 'broken 1']);
  });

  it('lays a fact aside after its last try and goes on when a person asks for it', async () => {
    await say([['dead', 0]]);
    await database.pool.query('update platform.outbox set attempts = 14');
    let broken = true;
    start(
      async () => {
        if (broken) throw new Error('never');
      },
      () => undefined,
    );
    await relay?.drain();
    const { rows } = await database.pool.query<{ dead: boolean; delivered: boolean }>('select dead_at is not null as dead, delivered_at is not null as delivered from platform.outbox');
    assert.deepEqual(rows, [{ dead: true, delivered: false }]);
    broken = false;
    await database.pool.query('update platform.outbox set dead_at = null, retry_at = null, attempts = 0');
    await relay?.drain();
    const after = await database.pool.query('select 1 from platform.outbox where delivered_at is not null');
    assert.equal(after.rowCount, 1);
  });
});
