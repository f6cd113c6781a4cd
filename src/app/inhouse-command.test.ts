import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

import { inhouseCommand } from './inhouse-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'inhouse-'));
after(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], content: string): { code: number; out: string; error: string } {
  const file = join(folder, 'file.json');
  writeFileSync(file, content);
  let [out, error] = ['', ''];
  const code = inhouseCommand([...args, file], { out: (text) => void (out += text), error: (text) => void (error += text) });
  return { code, out, error };
}

const turnover = [2023, 2024, 2025].flatMap((year) => [{ entity: 'p', year, class: 'ENTRUSTED', netCents: 90 }, { entity: 'p', year, class: 'MARKET', netCents: 10 }]);

describe('gemeinsam inhouse', () => {
  it('answers the 80 per cent test as one line of JSON, and in German for people', () => {
    const file = JSON.stringify({ awardDate: '2026-09-01', entities: [{ id: 'p' }], turnover });
    const { code, out } = run(['activity', '--json'], file);
    const answer = JSON.parse(out) as Record<string, unknown>;
    assert.deepEqual([code, answer['ratioPercent'], answer['passes'], answer['entrustedCents'], answer['otherCents']], [0, '90.00', true, 270, 30]);
    assert.match(run(['activity'], file).out, /90\.00 % \(bestanden/);
  });

  it('writes a memorandum that names what is missing', () => {
    const { code, out } = run(['assess'], JSON.stringify({
      company: { id: 'p', form: 'EG' }, shareholders: [{ id: 'a', kind: 'GEMEINDE', para99: '1', nominalCents: 1, from: '2020-01-01' }], organs: [], turnover, entrustments: [], orders: [{ id: 'o', member: 'a', service: 's', awardDate: '2026-09-01' }],
    }));
    assert.equal(code, 0);
    assert.match(out, /nicht inhouse-fähig/);
    assert.match(out, /Es fehlt: entrustments\.a\.s/);
  });

  it('says no with every reason and exit code 2', () => {
    assert.equal(run(['activity', '--json'], 'no json').code, 2);
    const wrong = run(['activity', '--json'], '{"awardDate":"2026-09-01","entities":[{"id":"p"}],"turnover":[{"entity":"p"}]}');
    assert.deepEqual([wrong.code, (JSON.parse(wrong.out) as { faults: unknown[] }).faults.length], [2, 3]);
    assert.equal(run(['dance'], '{}').code, 2);
  });
});
