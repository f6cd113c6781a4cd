import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import * as z from 'zod';

import type { CompetenceQueries } from '#contracts/competence';
import type { Reply, RequestContext, Route } from '#platform/http';

import { buildCatalogue } from '../domain/catalogue.ts';
import { buildPlaceIndex } from '../domain/place-index.ts';
import { aTerritory } from '../testing/a-territory.ts';
import { answerQuestions } from '../usecases/answer-questions.ts';
import { apiRoutes } from './routes.ts';
import { CompetenceAnswer, PlacesAnswer, ServicesAnswer } from './schemas.ts';

const today = '2026-11-23';
const territory = aTerritory()
  .municipality('16077003', 'Dobitschen')
  .municipality('16077043', 'Schmölln')
  .municipality('16077998', 'Altdorf', { validTo: '2024-12-31' })
  .municipality('16077999', 'Teildorf', { validTo: '2024-12-31' })
  .successor('16077998', '16077003', '2024-12-31')
  .successor('16077999', '16077003', '2024-12-31')
  .successor('16077999', '16077043', '2024-12-31')
  .administration('160775052', 'Stadt Schmölln', 'erfuellende_gemeinde')
  .administers('16077003', '160775052', 'erfuellte_gemeinde')
  .administers('16077043', '160775052', 'erfuellende_gemeinde')
  .build();
const published = {
  id: 'thing',
  slug: 'ding-anmelden',
  leikaKey: '99102013104000',
  officialName: { de: 'Ding Anmeldung', en: 'Thing registration' },
  citizenName: { de: 'Ding anmelden', en: 'Register a thing' },
  synonyms: [],
  competenceRule: 'GEM_EIGEN',
} as const;
const catalogue = buildCatalogue({ leika: [], ozg: [], localServices: [], searchWords: [] }, [published]);
const queries: CompetenceQueries = answerQuestions(() => ({ territory, places: buildPlaceIndex(territory, today), catalogue }), () => today);
const routes = apiRoutes(queries, (slug, ags) => `/leistung/${slug}/${ags}`);

function routeOf(path: string): Route {
  const found = routes.find((candidate) => candidate.path === path);
  return found ?? assert.fail(path);
}

/** What the server does: parse at the edge, then ask the handler. */
async function get(path: string, query: Record<string, string>): Promise<Reply | 'invalid'> {
  const route = routeOf(path);
  const parsed = z.safeParse(route.query ?? z.unknown(), query);
  if (!parsed.success) return 'invalid';
  const context: Pick<RequestContext, 'locale'> & { input: unknown } = { input: { query: parsed.data }, locale: 'de' };
  return route.handler(context as never);
}

async function bodyOf<S extends z.ZodType>(path: string, query: Record<string, string>, schema: S): Promise<z.infer<S>> {
  const reply = await get(path, query);
  assert.ok(reply !== 'invalid' && reply.kind === 'json', JSON.stringify(reply));
  return schema.parse(reply.body);
}

async function refusalOf(query: Record<string, string>): Promise<[string, number]> {
  const reply = await get('/api/v1/competence', query);
  assert.ok(reply !== 'invalid' && reply.kind === 'refused', JSON.stringify(reply));
  return [reply.refusal.code, reply.refusal.status];
}

describe('GET /api/v1/competence', () => {
  it('answers by key and by id with the three roles apart, as the published schema says', async () => {
    for (const service of ['99102013104000', 'thing', 'ding-anmelden']) {
      const body = await bodyOf('/api/v1/competence', { service, place: '16077003' }, CompetenceAnswer);
      assert.deepEqual([body.legalEntity.name, body.administration.name, body.administration.ars], ['Dobitschen', 'Stadt Schmölln', '160775052']);
      assert.deepEqual(body.onlineService, { page: '/leistung/ding-anmelden/16077003' });
    }
  });

  it('answers for the successor of a dissolved municipality and says so', async () => {
    const body = await bodyOf('/api/v1/competence', { service: 'thing', place: '16077998' }, CompetenceAnswer);
    assert.deepEqual([body.municipality.ags, body.successorOf?.name], ['16077003', 'Altdorf']);
  });

  it('answers for the old municipality when asked for a day before it was dissolved', async () => {
    assert.deepEqual(await refusalOf({ service: 'thing', place: '16077998', at: '2024-12-31' }), ['competence.unknownPlace', 404]);
    const body = await bodyOf('/api/v1/competence', { service: 'thing', place: '16077003', at: '2024-12-31' }, CompetenceAnswer);
    assert.equal(body.successorOf, undefined);
  });

  it('refuses what it does not know and what it cannot decide', async () => {
    assert.deepEqual(await refusalOf({ service: 'nothing', place: '16077003' }), ['competence.unknownService', 404]);
    assert.deepEqual(await refusalOf({ service: 'thing', place: '16999999' }), ['competence.unknownPlace', 404]);
    assert.deepEqual(await refusalOf({ service: 'thing', place: '16077999' }), ['competence.splitPlace', 409]);
  });

  it('turns malformed input away at the edge', async () => {
    for (const query of [{ service: 'thing' }, { place: '16077003' }, { service: 'thing', place: '1607' }, { service: 'thing', place: '16077003', at: '2026-02-30' }, { service: '', place: '16077003' }, { service: '\0', place: '16077003' }]) {
      assert.equal(await get('/api/v1/competence', query as Record<string, string>), 'invalid', JSON.stringify(query));
    }
  });
});

describe('GET /api/v1/places and /api/v1/services', () => {
  it('lists places with their administration', async () => {
    const { items } = await bodyOf('/api/v1/places', { q: 'Dobitschen' }, PlacesAnswer);
    assert.deepEqual(items.map((item) => [item.ags, item.administration.ars]), [['16077003', '160775052']]);
  });

  it('lists services with id and key, and the page at a place', async () => {
    const { items } = await bodyOf('/api/v1/services', { q: 'ding anmelden', place: '16077003', limit: '3' }, ServicesAnswer);
    assert.deepEqual(items.map((item) => [item.id, item.leikaKey, item.page]), [['thing', '99102013104000', '/leistung/ding-anmelden/16077003']]);
  });

  it('turns malformed limits and missing queries away', async () => {
    for (const query of [{}, { q: 'x', limit: '0' }, { q: 'x', limit: '51' }, { q: 'x', limit: 'many' }, { q: 'x'.repeat(201) }, { q: 'x', place: 'Jena' }]) {
      assert.equal(await get('/api/v1/services', query as Record<string, string>), 'invalid', JSON.stringify(query));
    }
  });
});
