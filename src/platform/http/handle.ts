import { randomBytes } from 'node:crypto';

import type { FastifyReply, FastifyRequest } from 'fastify';
import type * as z from 'zod';

import type { Actor } from '#kernel/actor';
import { trustSuffices } from '#kernel/actor';
import type { Locale } from '#kernel/locale';
import type { Unit } from '#kernel/unit';
import { readToken, signToken, type OpenSession, type SessionClaims } from '#platform/auth';

import { deviceOf } from './device-of.ts';
import type { HandleNeeds, PageFacts } from './handle-needs.ts';
import type { Permission } from './permission.ts';
import { readBody } from './read-body.ts';
import type { Reply } from './reply.ts';
import type { RequestContext, Viewer } from './request-context.ts';
import type { Route } from './route.ts';
import { sendReply } from './send-reply.ts';

const cookieNames = { person: 'gemeinsam_konto', staff: 'gemeinsam_verwaltung', csrf: 'gemeinsam_form' } as const;

/** The way of every declared request: session → permission → CSRF → input → handler → reply. */
export async function handle(needs: HandleNeeds, declared: Route, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const now = needs.now();
  const locale: Locale = request.headers['x-gemeinsam-locale'] === 'en' ? 'en' : 'de';
  const realm = request.url.startsWith('/verwaltung') ? 'staff' : 'person';
  const session = await findSession(needs, request, realm, now);
  const isApi = request.url.startsWith('/api/');
  const denial = deny(declared.permission, session);
  if (denial !== undefined) return refuseAccess(needs, request, reply, denial, locale, isApi, realm);

  const csrfSeed = request.cookies[cookieNames.csrf] ?? randomBytes(16).toString('base64url');
  const isOurForm = (form: RequestContext['form']) => isApi || declared.method === 'GET' || csrfHolds(needs, request, form, csrfSeed);
  const body = await readBody(needs.files, declared, request, isOurForm);
  if (body === undefined || !isOurForm(body.form)) return needs.fail(request, reply, { status: 403, code: 'formExpired' });
  const input = parseInput(declared, request, body.form);
  if (!input.ok) return needs.fail(request, reply, { status: 400, code: input.code, error: input.detail });

  const setCookie = (name: string, value: string, options: { maxAgeSeconds: number; httpOnly?: boolean; path?: string }) =>
    void reply.setCookie(name, value, {
      path: options.path ?? '/',
      maxAge: options.maxAgeSeconds,
      httpOnly: options.httpOnly ?? true,
      sameSite: 'lax',
      secure: needs.secureCookies,
    });
  const csrfToken = signToken(needs.secret, 'form', csrfSeed);
  if (request.cookies[cookieNames.csrf] === undefined && !isApi) setCookie(cookieNames.csrf, csrfSeed, { maxAgeSeconds: 12 * 3_600 });
  const viewer: Viewer = session === undefined ? { kind: 'nobody' } : { kind: 'signedIn', claims: session.claims };
  const actor: Actor = session?.actor ?? { kind: 'nobody' };
  const unread = actor.kind === 'person' && declared.method === 'GET' && !isApi ? await needs.countUnread(actor) : 0;
  const facts: PageFacts = { viewer, locale, path: request.url, csrfToken, cookies: request.cookies, sessionEndsAt: session?.expiresAt, unread, now };
  const unitAs = async <T>(as: Actor, work: (unit: Unit) => Promise<T>): Promise<T> => {
    const outcome = await needs.inUnit(as, work, now);
    needs.committed();
    return outcome;
  };
  const ctx: RequestContext<{ params: unknown; query: unknown; body: unknown }> = {
    input: input.value,
    actor,
    sessionId: session?.id,
    viewer,
    locale,
    path: request.url,
    query: flatQuery(request.query),
    form: body.form,
    uploads: body.uploads,
    cookies: request.cookies,
    headers: flatHeaders(request),
    now,
    csrfToken,
    unit: (work) => unitAs(actor, work),
    unitAs,
    page: (view, status = 200) => ({ kind: 'html', status, body: needs.render(view, facts) }),
    setCookie,
    signIn: (claims) => startSession(needs, request, claims, now, setCookie),
    signOut: async (which) => {
      const token = request.cookies[cookieNames[which]];
      if (token !== undefined) await needs.sessions.close(token);
      setCookie(cookieNames[which], '', { maxAgeSeconds: 0 });
    },
  };
  const answer: Reply = await declared.handler(ctx as never);
  return sendReply(needs, ctx, answer, reply, isApi);
}

async function findSession(needs: HandleNeeds, request: FastifyRequest, realm: 'person' | 'staff', now: Date): Promise<OpenSession | undefined> {
  const token = request.cookies[cookieNames[realm]];
  return token === undefined ? undefined : needs.sessions.find(token, realm, now);
}

async function startSession(
  needs: HandleNeeds,
  request: FastifyRequest,
  claims: SessionClaims,
  now: Date,
  setCookie: RequestContext['setCookie'],
): Promise<void> {
  const old = request.cookies[cookieNames[claims.realm]];
  if (old !== undefined) await needs.sessions.close(old);
  const token = await needs.sessions.open(claims, now, deviceOf(request.headers['user-agent']));
  setCookie(cookieNames[claims.realm], token, { maxAgeSeconds: 12 * 3_600 });
}

type Denial = 'signIn' | 'role' | 'trust';

function deny(permission: Permission, session: OpenSession | undefined): Denial | undefined {
  if (permission.kind === 'anyone') return undefined;
  if (session === undefined) return 'signIn';
  const { actor } = session;
  if (permission.kind === 'person') {
    if (actor.kind !== 'person') return 'signIn';
    if (actor.guest && !permission.guest) return 'signIn';
    return trustSuffices(actor.trustLevel, permission.trust) ? undefined : 'trust';
  }
  if (actor.kind !== 'staff') return 'signIn';
  return permission.roles.some((role) => actor.roles.includes(role)) ? undefined : 'role';
}

function refuseAccess(
  needs: HandleNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
  denial: Denial,
  locale: Locale,
  isApi: boolean,
  realm: 'person' | 'staff',
): Promise<FastifyReply> | FastifyReply {
  if (denial === 'signIn' && !isApi && request.method === 'GET') {
    const prefix = locale === 'en' ? '/en' : '';
    return reply.redirect(`${prefix}${needs.signInPath[realm]}?weiter=${encodeURIComponent(`${prefix}${request.url}`)}`, 303);
  }
  const codes = { signIn: 'signInFirst', role: 'notYourRole', trust: 'identityNeeded' } as const;
  return needs.fail(request, reply, { status: denial === 'signIn' ? 401 : 403, code: codes[denial] });
}

function csrfHolds(needs: HandleNeeds, request: FastifyRequest, form: RequestContext['form'], seed: string): boolean {
  const { origin } = request.headers;
  if (origin !== undefined && origin !== needs.publicUrl && origin !== `${request.protocol}://${request.host}`) return false;
  const token = form['_csrf'];
  return typeof token === 'string' && readToken(needs.secret, 'form', token) === seed;
}

type Parsed = { ok: true; value: { params: unknown; query: unknown; body: unknown } } | { ok: false; code: string; detail: z.ZodError };

function parseInput(declared: Route, request: FastifyRequest, form: unknown): Parsed {
  const value: Record<'params' | 'query' | 'body', unknown> = { params: request.params, query: request.query, body: form };
  const schemas = { params: declared.params, query: declared.query, body: declared.body };
  for (const part of ['params', 'query', 'body'] as const) {
    const schema = schemas[part];
    if (schema === undefined) continue;
    const parsed = schema.safeParse(part === 'body' && request.url.startsWith('/api/') ? request.body : value[part]);
    if (!parsed.success) return { ok: false, code: 'invalid', detail: parsed.error };
    value[part] = parsed.data;
  }
  return { ok: true, value };
}

function flatQuery(query: unknown): Record<string, string> {
  const entries = Object.entries(query as Record<string, string | string[]>);
  return Object.fromEntries(entries.map(([key, value]) => [key, Array.isArray(value) ? (value[0] ?? '') : value]));
}

function flatHeaders(request: FastifyRequest): Record<string, string | undefined> {
  const { 'user-agent': userAgent, 'idempotency-key': idempotencyKey, accept, authorization } = request.headers;
  return {
    'user-agent': userAgent,
    accept,
    authorization,
    'idempotency-key': Array.isArray(idempotencyKey) ? idempotencyKey[0] : idempotencyKey,
    'x-forwarded-for': request.ip,
  };
}
