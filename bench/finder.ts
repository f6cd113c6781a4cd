import { performance } from 'node:perf_hooks';

import { buildIndex, search } from '#standards/search';

import { compare, round, type Figure } from './figure.ts';
import { accepts, readKnowledge, readQueries, type WantedAnswer } from './finder-corpus.ts';
import { miniSearch, postgres, type Engine } from './finder-engines.ts';
import { eachOf, limit, weigh } from './finder-measures.ts';
import { finderPlaces } from './finder-places.ts';

const slices = 5;
const kinds = ['exact', 'colloquial', 'compound', 'typo', 'umlaut'] as const;

/** Strings nobody wrote a name for: the longest, other scripts, no words at all. */
const strange = ['', '???', 'ÄÖÜß'.repeat(50), 'a'.repeat(200), 'Ümläutwörtmitvielenfehlrn '.repeat(7), '身份证 在哪里 办理', 'где получить паспорт', 'أين أجد جواز السفر', '🐕‍🦺 🚗 🏠', "'; drop table x; --", 'anmeldung '.repeat(20)];

/** The service search: what it finds, how fast, beside MiniSearch as it comes and PostgreSQL full text with pg_trgm over the same words. */
export async function finder(): Promise<Figure[]> {
  const knowledge = readKnowledge({ germany: false });
  const { documents } = knowledge.catalogue.index;
  const index = weigh(() => buildIndex(documents));
  const ours: Engine = { search: (query, limit) => search(knowledge.catalogue.index, query, limit).map((hit) => hit.id), close: async () => undefined };
  const mini = miniSearch(documents);
  const sql = await postgres(documents);
  try {
    const find = (id: string) => knowledge.catalogue.find(id);
    const rates = async (engine: Engine, half: 'look' | 'score') => rate(readQueries(half), engine, (id, wanted) => {
      const service = find(id);
      return service !== undefined && accepts(service, wanted.expected);
    });
    const scored = { ours: await rates(ours, 'score'), mini: await rates(mini, 'score'), sql: await rates(sql, 'score') };
    const looked = { ours: await rates(ours, 'look'), mini: await rates(mini, 'look'), sql: await rates(sql, 'look') };
    const queries = [...readQueries('look'), ...readQueries('score')].map(({ query }) => query);
    const speed = await speeds(queries, ours, sql);
    const each = eachOf([...queries, ...queries, ...queries, ...strange], (query) => void ours.search(query, 10));
    return [
      quality('finder: success@3, half that is only scored', scored, 3, 0.9),
      quality('finder: success@1, half that is only scored', scored, 1, null),
      quality('finder: success@3, half that may be looked at', looked, 3, null),
      quality('finder: success@1, half that may be looked at', looked, 1, null),
      compare('finder: queries', '1/s', speed.ours, speed.sql, 'PostgreSQL full text + pg_trgm, one client', 10),
      limit('finder: p50 in process', 'ms', each.p50, null),
      limit('finder: p99 in process, strange strings among them', 'ms', each.p99, 2, `slowest ${round(each.slowest)} ms; ${documents.length} documents, ${knowledge.catalogue.index.phrases.length} phrases`),
      limit('finder: search index in memory', 'MB', index.megabytes, null, `built in ${round(index.ms)} ms, words and names themselves not counted`),
      ...finderPlaces(),
    ];
  } finally {
    await sql.close();
  }
}

interface Rate {
  readonly asked: number;
  readonly first: number;
  readonly third: number;
}

async function rate(wanted: readonly WantedAnswer[], engine: Engine, right: (id: string, wanted: WantedAnswer) => boolean): Promise<Map<string, Rate>> {
  const rates = new Map<string, Rate>();
  for (const one of wanted) {
    const at = (await engine.search(one.query, 3)).findIndex((id) => right(id, one));
    for (const kind of [one.kind, 'all']) {
      const { asked, first, third } = rates.get(kind) ?? { asked: 0, first: 0, third: 0 };
      rates.set(kind, { asked: asked + 1, first: first + Number(at === 0), third: third + Number(at >= 0) });
    }
  }
  return rates;
}

function quality(name: string, of: Readonly<Record<'ours' | 'mini' | 'sql', Map<string, Rate>>>, depth: 1 | 3, least: number | null): Figure {
  const share = (rates: Map<string, Rate>, kind: string) => {
    const { asked, first, third } = rates.get(kind) ?? { asked: 0, first: 0, third: 0 };
    return (depth === 1 ? first : third) / Math.max(asked, 1);
  };
  const byKind = (rates: Map<string, Rate>) => kinds.map((kind) => `${kind} ${share(rates, kind).toFixed(2)}`).join(', ');
  const [ours, mini, sql] = [share(of.ours, 'all'), share(of.mini, 'all'), share(of.sql, 'all')];
  return {
    name,
    unit: 'share',
    ours: round(ours),
    baseline: round(sql),
    baselineName: 'PostgreSQL full text + pg_trgm',
    ratio: round(ours / sql),
    wanted: least === null ? '' : `≥ ${least}`,
    good: least === null ? null : ours >= least,
    note: `${name} (${of.ours.get('all')?.asked ?? 0} queries): ours ${byKind(of.ours)} | MiniSearch with defaults ${mini.toFixed(2)}: ${byKind(of.mini)} | PostgreSQL ${sql.toFixed(2)}: ${byKind(of.sql)}`,
  };
}

async function speeds(queries: readonly string[], ours: Engine, sql: Engine): Promise<{ ours: number[]; sql: number[] }> {
  const figures = { ours: [] as number[], sql: [] as number[] };
  for (const engine of ['ours', 'sql', 'ours', 'sql'].map((name) => (name === 'ours' ? ours : sql))) await perSecond(queries, engine);
  for (let slice = 0; slice < slices; slice++) {
    figures.ours.push(await perSecond(queries, ours));
    figures.sql.push(await perSecond(queries.filter((_, at) => at % slices === slice), sql));
  }
  return figures;
}

async function perSecond(queries: readonly string[], engine: Engine): Promise<number> {
  const began = performance.now();
  for (const query of queries) await engine.search(query, 10);
  return (queries.length * 1_000) / (performance.now() - began);
}
