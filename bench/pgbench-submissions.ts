import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { deliverSteps, submitStep, type Field, type Step } from './bare-steps.ts';
import type { Desk } from './open-desk.ts';

/** True when PostgreSQL's own load generator is installed. */
export const hasPgbench = (): boolean => spawnSync('pgbench', ['--version']).status === 0;

/**
 * The same statements by pgbench (prepared, 16 connections, no pipelining): submissions per second.
 * Drafts are numbered: each connection takes `client_id * perClient …`.
 */
export async function pgbenchSubmissions(desk: Desk, slice: number, count: number, clients: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'gemeinsam-pgbench-'));
  const perClient = Math.floor(count / clients);
  try {
    const script = join(folder, 'submission.sql');
    writeFileSync(script, scriptOf(slice, perClient));
    const { host, port, user, password, database } = desk.cluster.connection('gemeinsam_app', desk.databaseName);
    const parameters = ['-n', '-M', 'prepared', '-c', String(clients), '-j', '2', '-t', String(perClient), '-D', 'n=-1', '-f', script, '-h', host, '-p', String(port), '-U', user, database];
    const output = await new Promise<string>((resolve, reject) => {
      const child = spawn('pgbench', parameters, { env: { ...process.env, PGPASSWORD: password } });
      let text = '';
      child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
      child.once('error', reject);
      child.once('close', (code) => (code === 0 ? resolve(text) : reject(new Error(text))));
    });
    return Number(/tps = ([\d.]+)/.exec(output)?.[1]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function scriptOf(slice: number, perClient: number): string {
  const four = slice.toString(16).padStart(4, '0');
  const uuid = (prefix: string) => `('${prefix}-${four}-7000-8000-' || lpad(to_hex(:i::int), 12, '0'))::uuid`;
  const fields: Readonly<Record<Field, string>> = {
    id: uuid('0197b000'),
    account: uuid('0197b001'),
    file: uuid('0197b002'),
    tenant: ':tenant',
    ags: ':ags',
    answers: ':answers',
    reference: `lpad(:i::text, 12, '0')`,
    case: uuid('0197b003'),
    fact1: uuid('0197b004'),
    fact2: uuid('0197b005'),
    change1: uuid('0197b006'),
    change2: uuid('0197b007'),
    history: uuid('0197b008'),
    subject: `'application:' || :i::text`,
  };
  const fill = (text: string, values: readonly Field[]) => text.replace(/\$(\d)(::\w+(?:\[\])?)?/g, (_all, digit: string, cast = '') => `(${fields[values[Number(digit) - 1] as Field]})${cast as string}`).replace(/\s+/g, ' ');
  const step = ({ owner, statements }: Step): string[] => [
    'begin;',
    owner === 'account' ? `select set_config('app.tenant_id', '', true), set_config('app.account_id', (${fields.account})::text, true);` : "select set_config('app.tenant_id', :tenant::text, true), set_config('app.account_id', '', true);",
    ...statements.map(({ text, values }, index) => (index === 0 && text.includes('for update') ? `${fill(text, values).replace(/^select /, 'select tenant_id::text as tenant, answers::text as answers, ')} \\gset` : `${fill(text, values)};`)),
    'end;',
  ];
  return [
    '\\set n :n + 1',
    `\\set i :client_id * ${perClient} + :n`,
    ...[submitStep, ...deliverSteps].flatMap(step),
    `update platform.outbox set delivered_at = now() where fact_id in (${fields.fact1}, ${fields.fact2});`,
    '',
  ].join('\n');
}
