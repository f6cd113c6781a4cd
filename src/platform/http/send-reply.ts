import type { FastifyReply } from 'fastify';

import type { HandleNeeds } from './handle-needs.ts';
import type { Reply } from './reply.ts';
import type { RequestContext } from './request-context.ts';

/** Turns an answer into bytes, and a refusal into a page or an RFC 9457 problem. */
export function sendReply(needs: HandleNeeds, ctx: RequestContext, answer: Reply, reply: FastifyReply, isApi: boolean): FastifyReply {
  switch (answer.kind) {
    case 'html':
      return reply.status(answer.status).type('text/html; charset=utf-8').send(answer.body);
    case 'redirect':
      return reply.redirect(localTarget(needs, ctx, answer.to), answer.status);
    case 'json':
      return reply.status(answer.status).type(answer.type ?? 'application/json; charset=utf-8').send(JSON.stringify(answer.body));
    case 'bytes': {
      const named = answer.filename === undefined ? reply : reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(answer.filename)}`);
      const cached = answer.cacheSeconds === undefined ? named : named.header('cache-control', `public, max-age=${answer.cacheSeconds}, immutable`);
      return cached.status(answer.status).type(answer.type).send(Buffer.from(answer.body.buffer, answer.body.byteOffset, answer.body.byteLength));
    }
    case 'problem':
      return sendProblem(needs, reply, answer.status, answer.code, answer.detail, answer.faults);
    case 'refused': {
      const { refusal } = answer;
      const { view, text } = needs.refusalView(refusal, ctx.locale, ctx.path);
      if (isApi) return sendProblem(needs, reply, refusal.status, refusal.code, text);
      const page = ctx.page(view, refusal.status);
      return page.kind === 'html' ? reply.status(page.status).type('text/html; charset=utf-8').send(page.body) : reply;
    }
  }
}

/** RFC 9457 problem document; `type` leads to a page that explains it. */
export function sendProblem(
  needs: Pick<HandleNeeds, 'publicUrl'>,
  reply: FastifyReply,
  status: number,
  code: string,
  detail?: string,
  faults?: readonly { field: string; message: string }[],
): FastifyReply {
  const body = { type: `${needs.publicUrl}/probleme/${code}`, title: code, status, ...(detail === undefined ? {} : { detail }), ...(faults === undefined ? {} : { faults }) };
  return reply.status(status).type('application/problem+json; charset=utf-8').send(JSON.stringify(body));
}

/** CON.10.A4: a redirect leads to a path of this platform or to a counterpart that is configured, nowhere else. */
function localTarget(needs: HandleNeeds, ctx: RequestContext, to: string): string {
  if (/^\/(?![/\\])/.test(to)) return ctx.locale === 'en' && !/^\/(en|api|oidc)(\/|$|\?)/.test(to) ? `/en${to}` : to;
  const origin = URL.canParse(to) ? new URL(to).origin : undefined;
  if (origin === needs.publicUrl || (origin !== undefined && needs.allowedRedirects.includes(origin))) return to;
  throw new Error('redirect to an address that is not allowed');
}
