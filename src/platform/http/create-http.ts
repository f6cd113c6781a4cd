import type { IncomingMessage, ServerResponse } from 'node:http';

import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance } from 'fastify';

import type { Log } from '#platform/log';

import type { EdgeFault } from './edge-fault.ts';
import { handle } from './handle.ts';
import type { HandleNeeds } from './handle-needs.ts';
import type { Route } from './route.ts';

/** A protocol engine that answers requests by itself, below one path; it gets the path without that prefix. */
export interface RawMount {
  readonly path: string;
  handler(request: IncomingMessage, response: ServerResponse): Promise<void> | void;
}

export interface Http {
  listen(port: number, host: string): Promise<string>;
  close(): Promise<void>;
  readonly server: FastifyInstance;
}

export interface HttpNeeds extends HandleNeeds {
  readonly routes: readonly Route[];
  readonly mounts: readonly RawMount[];
  readonly log: Log;
  /** Trust `X-Forwarded-*` of the proxy in front; off unless configured. */
  readonly trustProxy: boolean;
}

const bodyLimit = 1024 * 1024;
const localePattern = /^\/en(?=\/|\?|$)/;

/** Builds the server: every route of every module, and nothing that is not declared. */
export async function createHttp(needs: HttpNeeds): Promise<Http> {
  const server = Fastify({
    bodyLimit,
    trustProxy: needs.trustProxy,
    requestTimeout: 60_000,
    // A connection whose upload was refused half-way is not worth waiting for.
    forceCloseConnections: true,
    frameworkErrors: (error, request, reply) => void needs.fail(request, reply, faultOf(error)),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    // `/en/…` is the same page in English; routes are declared once, without the prefix.
    rewriteUrl: (request) => {
      const url = request.url ?? '/';
      const english = localePattern.test(url);
      request.headers['x-gemeinsam-locale'] = english ? 'en' : 'de';
      const bare = english ? url.replace(localePattern, '') : url;
      return bare.startsWith('/') ? bare : `/${bare}`;
    },
  });
  await server.register(cookie);
  await server.register(formbody, { bodyLimit });
  await server.register(multipart, { limits: { fieldSize: 64 * 1024, fields: 300, parts: 400 } });
  // Files that are a whole body, for programs; which route takes them is said by its `upload`.
  server.addContentTypeParser(['application/xml', 'text/xml', 'application/pdf', 'application/octet-stream'], { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  await server.register(rateLimit, { global: false });
  await server.register(compress, { global: true, threshold: 1_024, encodings: ['br', 'gzip'] });
  const policy = policyOf(needs.allowedRedirects);
  server.addHook('onSend', (_request, reply, _payload, done) => {
    secure(reply, policy);
    done();
  });
  for (const mount of needs.mounts) await server.register(rawMount(mount));
  for (const declared of needs.routes) {
    server.route({
      method: declared.method,
      url: declared.path,
      ...(declared.rateLimit === undefined ? {} : { config: { rateLimit: { max: declared.rateLimit, timeWindow: '1 minute' } } }),
      ...(declared.upload === undefined ? {} : { bodyLimit: declared.upload.maxBytes * declared.upload.maxFiles + bodyLimit }),
      handler: (request, reply) => handle(needs, declared, request, reply),
    });
  }
  server.setNotFoundHandler((request, reply) => needs.fail(request, reply, { status: 404, code: 'notFound' }));
  server.setErrorHandler((error, request, reply) => needs.fail(request, reply, faultOf(error)));
  return {
    server,
    listen: (port, host) => server.listen({ port, host }),
    close: () => server.close(),
  };
}

function faultOf(error: unknown): EdgeFault {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
  if (status === 429) return { status: 429, code: 'tooManyRequests' };
  if (typeof status === 'number' && status >= 400 && status < 500) return { status, code: status === 413 ? 'tooLarge' : 'malformed' };
  return { status: 500, code: 'fault', error };
}

/** Nothing from elsewhere, nothing inline; forms may end at the counterparts, because paying and proving one's identity are redirects. */
function policyOf(counterparts: readonly string[]): string {
  const own = "'self'";
  return [
    "default-src 'none'",
    `style-src ${own}`,
    `script-src ${own}`,
    `img-src ${own} data:`,
    `font-src ${own}`,
    `connect-src ${own}`,
    `form-action ${[own, ...counterparts].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function secure(reply: { getHeader(name: string): unknown; header(name: string, value: string): unknown }, policy: string): void {
  if (reply.getHeader('content-security-policy') === undefined) reply.header('content-security-policy', policy);
  reply.header('x-content-type-options', 'nosniff');
  reply.header('referrer-policy', 'strict-origin-when-cross-origin');
  reply.header('cross-origin-opener-policy', 'same-origin');
  reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=(), publickey-credentials-get=(self)');
  reply.header('strict-transport-security', 'max-age=31536000');
  if (reply.getHeader('cache-control') === undefined) reply.header('cache-control', 'no-store');
}

function rawMount(mount: RawMount) {
  return async (scope: FastifyInstance) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.route({
      method: ['GET', 'POST', 'OPTIONS', 'PUT', 'DELETE', 'HEAD'],
      url: `${mount.path}/*`,
      exposeHeadRoute: false,
      handler: async (request, reply) => {
        reply.hijack();
        const raw = request.raw as IncomingMessage & { originalUrl?: string };
        raw.originalUrl = raw.url ?? '/';
        raw.url = raw.originalUrl.slice(mount.path.length) || '/';
        await mount.handler(raw, reply.raw);
      },
    });
  };
}
