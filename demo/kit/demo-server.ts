import { readFileSync } from 'node:fs';

import formbody from '@fastify/formbody';
import { fastify, type FastifyInstance } from 'fastify';

const style = readFileSync(new URL('./demo.css', import.meta.url));

/** A small web server with the demo's style sheet, its security headers and form parsing; call `listen` on it. */
export async function demoServer(): Promise<FastifyInstance> {
  const server = fastify({ forceCloseConnections: true, bodyLimit: 256 * 1024 });
  await server.register(formbody);
  server.addHook('onSend', async (_request, reply, payload) => {
    // No form-action: Chromium applies it to the redirect back to the platform as well, which has another origin.
    reply.header('content-security-policy', "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'");
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'no-referrer');
    reply.header('cache-control', 'no-store');
    return payload;
  });
  server.get('/demo.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(style));
  server.get('/health', () => ({ status: 'ok', demo: true }));
  return server;
}
