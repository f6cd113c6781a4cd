import * as z from 'zod';

import type { Route } from './route.ts';

/**
 * The OpenAPI 3.1 document of all routes that declare `api`, made from the same Zod schemas that parse their input,
 * so that it cannot drift from what the server takes.
 */
export function openApiOf(routes: readonly Route[], publicUrl: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const entry of routes) {
    if (entry.api === undefined) continue;
    const path = entry.path.replace(/:([A-Za-z]+)/g, '{$1}');
    const { summary, tag, response, status = 200 } = entry.api;
    paths[path] ??= {};
    paths[path][entry.method.toLowerCase()] = {
      summary: summary.en,
      description: summary.de,
      tags: [tag],
      parameters: [...parametersOf(entry.params, 'path'), ...parametersOf(entry.query, 'query')],
      ...(entry.body === undefined ? {} : { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(entry.body, 'input') } } } }),
      ...(entry.permission.kind === 'anyone' ? {} : { security: [{ session: [] }] }),
      responses: {
        [status]: { description: 'OK', content: { 'application/json': { schema: schemaOf(response, 'output') } } },
        default: { description: 'RFC 9457 problem', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
      },
    };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Gemeinsam', version: '1', description: 'Zuständigkeiten, Leistungen und Anträge der Verwaltungen in Thüringen.', license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
    servers: [{ url: publicUrl }],
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'gemeinsam_konto' } },
      schemas: {
        Problem: {
          type: 'object',
          required: ['type', 'title', 'status'],
          properties: {
            type: { type: 'string', format: 'uri' },
            title: { type: 'string' },
            status: { type: 'integer' },
            detail: { type: 'string' },
            faults: { type: 'array', items: { type: 'object', properties: { field: { type: 'string' }, message: { type: 'string' } } } },
          },
        },
      },
    },
  };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): unknown {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}

function parametersOf(schema: z.ZodType | undefined, where: 'path' | 'query'): unknown[] {
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Record<string, z.ZodType> = schema.shape;
  return Object.entries(shape).map(([name, field]) => ({
    name,
    in: where,
    required: where === 'path' || !field.safeParse(undefined).success,
    schema: schemaOf(field, 'input'),
  }));
}
