import { performance } from 'node:perf_hooks';

import pg from 'pg';

import { newUuid } from '#kernel/ids';

import { deliverSteps, markDelivered, submitStep, type Field, type Step } from './bare-steps.ts';
import type { Desk } from './open-desk.ts';
import { answersWith, type ReadyDraft } from './prepare-drafts.ts';

/** The bare driver: named statements, one pipeline per transaction, the same role, rows and number of transactions. Returns seconds. */
export async function bareSubmissions(desk: Desk, drafts: readonly ReadyDraft[], clients: number, whole: boolean): Promise<number> {
  const pool = new pg.Pool({ ...desk.cluster.connection('gemeinsam_app', desk.databaseName), max: clients, pipeline: true } as pg.PoolConfig);
  const connections = await Promise.all(Array.from({ length: clients }, () => pool.connect()));
  await Promise.all(connections.map((client) => client.query('select 1')));
  const waiting = [...drafts];
  const began = performance.now();
  await Promise.all(
    connections.map(async (client) => {
      const said: string[] = [];
      for (let draft = waiting.shift(); draft !== undefined; draft = waiting.shift()) {
        const values = valuesOf(draft);
        await run(client, submitStep, values);
        if (!whole) continue;
        for (const step of deliverSteps) await run(client, step, values);
        said.push(values.fact1, values.fact2);
        // The relay marks in bundles, too.
        if (said.length >= 12) await client.query({ ...markDelivered, values: [said.splice(0)] });
      }
      if (said.length > 0) await client.query({ ...markDelivered, values: [said] });
    }),
  );
  const seconds = (performance.now() - began) / 1_000;
  for (const client of connections) client.release();
  await pool.end();
  return seconds;
}

type Values = Readonly<Record<Field, string>>;

function valuesOf(draft: ReadyDraft): Values {
  const now = Date.now();
  const file = draft.id.replace(/^0197b000/, '0197b002');
  return {
    id: draft.id,
    account: draft.accountId,
    tenant: draft.tenantId,
    ags: draft.ags,
    answers: JSON.stringify(answersOf(file)),
    file,
    reference: draft.id.slice(-12),
    case: newUuid(now),
    fact1: newUuid(now),
    fact2: newUuid(now),
    change1: newUuid(now),
    change2: newUuid(now),
    history: newUuid(now),
    subject: `application:${draft.id}`,
  };
}

const template = answersWith('');
const answersOf = (file: string) => ({ ...template, liabilityProof: { fileIds: [file] } });

async function run(client: pg.PoolClient, step: Step, values: Values): Promise<void> {
  const owner = step.owner === 'account' ? ['', values.account] : [values.tenant, ''];
  const sent = [
    client.query({ name: 'b_begin', text: 'begin' }),
    client.query({ name: 'b_owner', text: "select set_config('app.tenant_id', $1, true), set_config('app.account_id', $2, true)", values: owner }),
    ...step.statements.map(({ name, text, values: fields }) => client.query({ name, text, values: fields.map((field) => values[field]) })),
    client.query({ name: 'b_commit', text: 'commit' }),
  ];
  await Promise.all(sent);
}
