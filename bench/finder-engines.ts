import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import MiniSearch from 'minisearch';
import pg from 'pg';

import { startEmbeddedPostgres } from '#platform/embedded-postgres';
import type { SearchDocument } from '#standards/search';

/** Another way to search the same documents: ids, best first. */
export interface Engine {
  readonly search: (query: string, limit: number) => Promise<string[]> | string[];
  readonly close: () => Promise<void>;
}

/** MiniSearch as it comes: no option but the fields. */
export function miniSearch(documents: readonly SearchDocument[]): Engine {
  const engine = new MiniSearch({ fields: ['names', 'synonyms'] });
  engine.addAll(documents.map(({ id, names, synonyms }) => ({ id, names: names.join(' \n'), synonyms: synonyms.join(' \n') })));
  return {
    search: (query, limit) => engine.search(query).slice(0, limit).map((hit) => String(hit['id'])),
    close: async () => undefined,
  };
}

const load = `
  create extension pg_trgm;
  create table phrase (document text not null, prior real not null, text text not null,
    words tsvector generated always as (to_tsvector('german', text)) stored);
`;
const index = `
  create index on phrase using gin (words);
  create index on phrase using gin (text gin_trgm_ops);
  analyze phrase;
`;
/** Every word may match (OR); a query of its own, so that it is read once and both indexes serve. */
const words = "(select nullif(replace(plainto_tsquery('german', $1)::text, '&', '|'), '')::tsquery)";
const ask = {
  name: 'ask',
  text: `select document, max((2 * coalesce(ts_rank(words, ${words}, 1), 0) + similarity(text, $1) + word_similarity($1, text)) * (1 + 0.25 * prior)) as score
    from phrase where words @@ ${words} or $1 <% text or text % $1
    group by document order by score desc, document limit $2`,
};

/** PostgreSQL full text with the German dictionary and pg_trgm together, both indexed, one row per phrase, one client on a local connection. */
export async function postgres(documents: readonly SearchDocument[]): Promise<Engine> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gemeinsam-bench-finder-'));
  const cluster = await startEmbeddedPostgres({ dataDir });
  const client = new pg.Client(cluster.connection('postgres', 'postgres'));
  await client.connect();
  await client.query(load);
  const rows = documents.flatMap(({ id, names, synonyms, prior }) => [...names, ...synonyms].map((text) => ({ document: id, prior, text })));
  await client.query('insert into phrase (document, prior, text) select * from jsonb_to_recordset($1::jsonb) as r (document text, prior real, text text)', [JSON.stringify(rows)]);
  await client.query(index);
  return {
    search: async (query, limit) => (await client.query<{ document: string }>({ ...ask, values: [query, limit] })).rows.map((row) => row.document),
    close: async () => {
      await client.end();
      await cluster.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
