import * as z from 'zod';

import { bytes, person, redirect, refused, route, type Route } from '#platform/http';

import { getDocument } from '../usecases/get-document.ts';
import { listMessages, messagesPerPage } from '../usecases/list-messages.ts';
import { openMessage } from '../usecases/open-message.ts';
import { MailboxPage } from './mailbox.page.tsx';
import { MessagePage } from './message.page.tsx';
import { paths } from './paths.ts';

const Id = z.object({ id: z.uuid() });

/** Pages of the mailbox; guests have one too, reached by their resume code. */
export function mailboxRoutes(needs: { readFile(key: string): Promise<Uint8Array> }): Route[] {
  return [
    route({
      method: 'GET',
      path: paths.mailbox,
      permission: person({ guest: true }),
      audit: 'none: the list shows subjects to their owner only',
      query: z.object({ seite: z.coerce.number().int().min(1).max(10_000).catch(1) }),
      async handler(ctx) {
        const page = ctx.input.query.seite;
        const { messages, total } = await ctx.unit((unit) => listMessages(unit, page));
        const pages = Math.max(1, Math.ceil(total / messagesPerPage));
        if (page > pages) return redirect(paths.mailbox);
        return ctx.page(<MailboxPage locale={ctx.locale} messages={messages} page={page} pages={pages} />);
      },
    }),
    route({
      method: 'GET',
      path: '/postfach/:id',
      permission: person({ guest: true }),
      audit: 'mailbox.read',
      params: Id,
      async handler(ctx) {
        const result = await ctx.unit((unit) => openMessage(unit, ctx.input.params.id));
        return result.ok ? ctx.page(<MessagePage locale={ctx.locale} message={result.value} now={ctx.now} />) : refused(result.refusal);
      },
    }),
    route({
      method: 'GET',
      path: '/postfach/:id/dokument/:documentId',
      permission: person({ guest: true }),
      audit: 'mailbox.download',
      params: z.object({ id: z.uuid(), documentId: z.uuid() }),
      async handler(ctx) {
        const { id, documentId } = ctx.input.params;
        const result = await ctx.unit((unit) => getDocument(unit, id, documentId));
        if (!result.ok) return refused(result.refusal);
        return bytes(await needs.readFile(result.value.key), 'application/pdf', { filename: result.value.filename });
      },
    }),
  ];
}
