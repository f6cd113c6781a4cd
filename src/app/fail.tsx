import { randomBytes } from 'node:crypto';

import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Locale } from '#kernel/locale';
import { isDatabaseOutage } from '#platform/db';
import { sendProblem, type EdgeFault } from '#platform/http';
import type { Log } from '#platform/log';
import { renderPage, type PageContext } from '#ui/page';

import { MessagePage } from './pages/message.page.tsx';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';

/**
 * The one place that tells people of faults: a page for browsers, an RFC 9457 problem for programs.
 * A fault gets a reference number that also stands in the log; nothing of its cause is shown.
 */
export function createFail(needs: { log: Log; publicUrl: string; contextFor(request: FastifyRequest, locale: Locale): PageContext }) {
  return (request: FastifyRequest, reply: FastifyReply, fault: EdgeFault): FastifyReply => {
    const outage = fault.status >= 500 && isDatabaseOutage(fault.error);
    const status = outage ? 503 : fault.status;
    const code = outage ? 'outage' : fault.code;
    const reference = status >= 500 ? randomBytes(4).toString('hex').toUpperCase() : undefined;
    if (reference !== undefined) needs.log.error({ reference, err: fault.error, method: request.method, route: request.routeOptions?.url }, code);
    if (outage) reply.header('retry-after', '30');
    const locale: Locale = request.headers['x-gemeinsam-locale'] === 'en' ? 'en' : 'de';
    const texts = locale === 'de' ? de : en;
    const { title, text } = wordsFor(texts.errors, code);
    // Monitoring programs read JSON, in good days and bad.
    if (request.url.startsWith('/api/') || request.routeOptions.url === '/health') {
      const faults = isIssueList(fault.error) ? fault.error.issues.map((issue) => ({ field: issue.path.join('.'), message: issue.message })) : undefined;
      return sendProblem(needs, reply, status, code, reference === undefined ? text : `${text} (${reference})`, faults);
    }
    const page = (
      <MessagePage
        title={title}
        text={text}
        reference={reference === undefined ? undefined : { label: texts.reference, value: reference }}
        action={code === 'signInFirst' ? { label: texts.signIn, href: '/konto/anmelden' } : { label: texts.home, href: '/' }}
      />
    );
    return reply.status(status).type('text/html; charset=utf-8').send(renderPage(page, needs.contextFor(request, locale)));
  };
}

function wordsFor(errors: Readonly<Record<string, { title: string; text: string }>>, code: string): { title: string; text: string } {
  return errors[code] ?? de.errors.fault;
}

function isIssueList(error: unknown): error is { issues: { path: PropertyKey[]; message: string }[] } {
  return typeof error === 'object' && error !== null && 'issues' in error && Array.isArray(error.issues);
}
