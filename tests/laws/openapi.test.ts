import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import * as z from 'zod';

import { openApiOf } from '#platform/http';
import { startTestPlatform, type TestPlatform } from '#testing/platform';

const Schema = z.record(z.string(), z.unknown());
const Content = z.record(z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/), z.strictObject({ schema: Schema }));
const Response = z.strictObject({ description: z.string().min(1), content: Content.optional() });
const Parameter = z.strictObject({ name: z.string().min(1), in: z.enum(['path', 'query', 'header', 'cookie']), required: z.boolean(), schema: Schema, description: z.string().optional() });
const Operation = z.strictObject({
  operationId: z.string().optional(),
  summary: z.string().min(10),
  description: z.string().optional(),
  tags: z.array(z.string().min(1)).min(1),
  parameters: z.array(Parameter),
  requestBody: z.strictObject({ required: z.boolean(), content: Content }).optional(),
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
  responses: z.record(z.string().regex(/^([1-5](\d\d|XX)|default)$/), Response),
});
/** The structure OpenAPI 3.1 demands of what we use of it; anything else in the document is a fault too. */
const OpenApi = z.strictObject({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.strictObject({
    title: z.string().min(1),
    version: z.string().min(1),
    summary: z.string().optional(),
    description: z.string().optional(),
    license: z.strictObject({ name: z.string(), identifier: z.string() }).optional(),
  }),
  servers: z.array(z.strictObject({ url: z.url() })).min(1),
  tags: z.array(z.strictObject({ name: z.string(), description: z.string().optional() })).optional(),
  paths: z.record(z.string().regex(/^\/[a-zA-Z0-9/{}_.-]*$/), z.partialRecord(z.enum(['get', 'post', 'put', 'delete', 'patch']), Operation)),
  components: z.strictObject({ securitySchemes: z.record(z.string(), Schema), schemas: z.record(z.string(), Schema) }),
});
type OpenApi = z.infer<typeof OpenApi>;

/** What the structure alone cannot say: names that must fit together. */
function faultsOf(document: OpenApi): string[] {
  const faults: string[] = [];
  for (const [path, operations] of Object.entries(document.paths)) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? '');
    for (const [method, operation] of Object.entries(operations)) {
      const name = `${method.toUpperCase()} ${path}`;
      const declared = operation.parameters.filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name);
      if (inPath.toSorted().join() !== declared.toSorted().join()) faults.push(`${name}: the path has ${inPath.join()}, the parameters ${declared.join()}`);
      if (operation.parameters.some((parameter) => parameter.in === 'path' && !parameter.required)) faults.push(`${name}: a part of the path is not required`);
      if (!Object.keys(operation.responses).some((status) => status.startsWith('2'))) faults.push(`${name}: no answer for success`);
      if (operation.responses['default']?.content?.['application/problem+json'] === undefined) faults.push(`${name}: no problem document`);
      if (method === 'get' && operation.requestBody !== undefined) faults.push(`${name}: GET with a body`);
      for (const scheme of (operation.security ?? []).flatMap((entry) => Object.keys(entry))) {
        if (!(scheme in document.components.securitySchemes)) faults.push(`${name}: unknown security scheme ${scheme}`);
      }
    }
  }
  for (const [, reference] of JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)) {
    const target = (reference ?? '').replace('#/', '').split('/').reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined), document);
    if (target === undefined) faults.push(`${reference}: leads nowhere`);
  }
  return faults;
}

describe('the OpenAPI document', () => {
  let test: TestPlatform;
  let document: unknown;
  before(async () => {
    test = await startTestPlatform();
    const answer = await test.ask({ method: 'GET', path: '/api/openapi.json' });
    assert.equal(answer.status, 200);
    document = JSON.parse(answer.text);
  });
  after(() => test.close());

  it('has the structure of OpenAPI 3.1', () => {
    const parsed = OpenApi.safeParse(document);
    assert.ok(parsed.success, parsed.error === undefined ? '' : z.prettifyError(parsed.error));
  });

  it('fits together: parameters and paths, references, answers, security', () => assert.deepEqual(faultsOf(OpenApi.parse(document)), []));

  it('is what the routes declare, and nothing is missing', () => {
    const expected = JSON.parse(JSON.stringify(openApiOf(test.platform.routes, OpenApi.parse(document).servers[0]?.url ?? ''))) as unknown;
    assert.deepEqual(document, expected);
    const declared = test.platform.routes.filter((route) => route.api !== undefined).length;
    const listed = Object.values(OpenApi.parse(document).paths).reduce((sum, operations) => sum + Object.keys(operations).length, 0);
    assert.ok(declared >= 5);
    assert.equal(listed, declared);
  });

  it('has the addresses others build on', () => {
    const paths = Object.keys(OpenApi.parse(document).paths);
    for (const path of ['/api/v1/places', '/api/v1/services', '/api/v1/competence']) assert.ok(paths.includes(path), path);
  });

  it('tells the truth: real answers fit the schema it gives', async () => {
    const { paths } = OpenApi.parse(document);
    for (const [path, query] of [['/api/v1/places', '?q=Dobitschen'], ['/api/v1/services', '?q=hund&place=16077003&limit=3'], ['/api/v1/competence', '?service=hundesteuer-anmeldung&place=16077003']] as const) {
      const schema = paths[path]?.get?.responses['200']?.content?.['application/json']?.schema;
      const answer = await test.ask({ method: 'GET', path: `${path}${query}` });
      assert.equal(answer.status, 200, path);
      const read = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(JSON.parse(answer.text));
      assert.ok(read.success, `${path}: ${read.error === undefined ? '' : z.prettifyError(read.error)}`);
    }
  });

  it('would be found faulty without a summary, with a parameter too many, with a reference that leads nowhere', () => {
    const sound = (): OpenApi => structuredClone(OpenApi.parse(document));
    const first = (copy: OpenApi): NonNullable<OpenApi['paths'][string]['get']> => Object.values(copy.paths).flatMap((operations) => operations.get ?? [])[0] ?? assert.fail();
    const silent = sound();
    Object.assign(first(silent), { summary: '' });
    assert.ok(!OpenApi.safeParse(silent).success);
    const extra = sound();
    first(extra).parameters.push({ name: 'ghost', in: 'path', required: true, schema: {} });
    assert.match(faultsOf(extra).join(), /ghost/);
    const broken = sound();
    first(broken).parameters.push({ name: 'q2', in: 'query', required: false, schema: { $ref: '#/components/schemas/Ghost' } });
    assert.match(faultsOf(broken).join(), /leads nowhere/);
  });
});
