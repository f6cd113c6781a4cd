import * as z from 'zod';

import { dayInGermany } from '#kernel/dates';
import { bytes, readForm, redirect, refused, route, staff, type RequestContext, type Route } from '#platform/http';

import { deskRefusals } from '../domain/desk-refusals.ts';
import { deskDe } from '../texts/desk-de.ts';
import { deskEn } from '../texts/desk-en.ts';
import { BookPayable, bookPayable } from '../usecases/book-payable.ts';
import { ConfirmPayable, confirmPayable, withdrawConfirmation } from '../usecases/confirm-payable.ts';
import { getAttachment } from '../usecases/get-attachment.ts';
import { getPayableFile } from '../usecases/get-payable-file.ts';
import { notePayable } from '../usecases/note-payable.ts';
import { readPayable } from '../usecases/read-payable.ts';
import { RejectPayable, rejectPayable } from '../usecases/reject-payable.ts';
import { showInvoice } from '../usecases/show-invoice.ts';
import type { InvoiceDeskNeeds } from './desk-needs.ts';
import { deskPaths } from './desk-paths.ts';
import { PayablePage } from './payable.page.tsx';
import { RejectPage } from './reject.page.tsx';

const Id = z.object({ id: z.uuid() });
const caseworkers = staff('caseworker', 'head');
const readers = staff('caseworker', 'head', 'cashier');

/** One invoice: see it, confirm it, send it back, take its files along. */
export function payableRoutes(needs: InvoiceDeskNeeds): Route[] {
  const frame = (ctx: RequestContext) => {
    const roles = ctx.actor.kind === 'staff' ? ctx.actor.roles : [];
    return { locale: ctx.locale, roles, nav: needs.nav(ctx.locale, roles) };
  };
  const xmlOf = ({ xmlKey, fileKey }: { readonly xmlKey: string | null; readonly fileKey: string }) => needs.readFile(xmlKey ?? fileKey);

  async function showReject(ctx: RequestContext, id: string, entered: { code: string; text: string }, faults: readonly { field: string; message: string }[]) {
    const found = await ctx.unit((unit) => readPayable(unit, id));
    if (!found.ok) return refused(found.refusal);
    return ctx.page(<RejectPage {...frame(ctx)} payable={found.value.payable} entered={entered} faults={faults} />, faults.length === 0 ? 200 : 422);
  }

  return [
    route({
      method: 'GET',
      path: deskPaths.one(':id'),
      permission: caseworkers,
      audit: 'invoices.read',
      params: Id,
      async handler(ctx) {
        const found = await ctx.unit((unit) => readPayable(unit, ctx.input.params.id));
        if (!found.ok) return refused(found.refusal);
        // Read outside the unit: no transaction waits for a disk.
        const shown = await showInvoice(await xmlOf(found.value.payable), ctx.locale);
        const staffId = ctx.actor.kind === 'staff' ? ctx.actor.staffId : '';
        return ctx.page(<PayablePage {...frame(ctx)} found={found.value} shown={shown} staffId={staffId} today={dayInGermany(ctx.now)} retentionYears={found.value.retentionYears} />);
      },
    }),
    route({
      method: 'POST',
      path: deskPaths.confirm(':id'),
      permission: caseworkers,
      audit: 'invoices.confirm',
      params: Id,
      body: ConfirmPayable,
      async handler(ctx) {
        const { id } = ctx.input.params;
        const confirmed = await ctx.unit((unit) => confirmPayable(unit, id, ctx.input.body));
        return confirmed.ok ? redirect(deskPaths.one(id)) : refused(confirmed.refusal);
      },
    }),
    route({
      method: 'POST',
      path: deskPaths.withdraw(':id'),
      permission: caseworkers,
      audit: 'invoices.withdraw',
      params: Id,
      body: ConfirmPayable.pick({ kind: true }),
      async handler(ctx) {
        const { id } = ctx.input.params;
        const withdrawn = await ctx.unit((unit) => withdrawConfirmation(unit, id, ctx.input.body.kind));
        return withdrawn.ok ? redirect(deskPaths.one(id)) : refused(withdrawn.refusal);
      },
    }),
    route({
      method: 'POST',
      path: deskPaths.book(':id'),
      permission: caseworkers,
      audit: 'invoices.book',
      params: Id,
      body: BookPayable,
      async handler(ctx) {
        const { id } = ctx.input.params;
        const booked = await ctx.unit((unit) => bookPayable(unit, id, ctx.input.body));
        return booked.ok ? redirect(deskPaths.one(id)) : refused(booked.refusal);
      },
    }),
    route({ method: 'GET', path: deskPaths.reject(':id'), permission: caseworkers, audit: 'invoices.read', params: Id, handler: (ctx) => showReject(ctx, ctx.input.params.id, { code: '', text: '' }, []) }),
    route({
      method: 'POST',
      path: deskPaths.reject(':id'),
      permission: caseworkers,
      audit: 'invoices.reject',
      params: Id,
      async handler(ctx) {
        const { id } = ctx.input.params;
        const texts = (ctx.locale === 'de' ? deskDe : deskEn).reject;
        const reading = readForm(RejectPayable, ctx.form);
        if (!reading.ok) {
          const faults = reading.faults.map(({ field, message }) => ({ field, message: message === 'code' ? texts.faults.code : texts.faults.text }));
          return showReject(ctx, id, { code: String(ctx.form['code'] ?? ''), text: String(ctx.form['text'] ?? '') }, faults);
        }
        const rejected = await ctx.unit((unit) => rejectPayable(unit, id, reading.value));
        return rejected.ok ? redirect(deskPaths.one(id)) : refused(rejected.refusal);
      },
    }),
    route({
      method: 'POST',
      path: deskPaths.note(':id'),
      permission: caseworkers,
      audit: 'invoices.note',
      params: Id,
      async handler(ctx) {
        const { id } = ctx.input.params;
        const note = String(ctx.form['note'] ?? '').trim().slice(0, 2_000);
        if (note === '') return redirect(`${deskPaths.one(id)}#history`);
        const noted = await ctx.unit((unit) => notePayable(unit, id, note));
        return noted.ok ? redirect(`${deskPaths.one(id)}#history`) : refused(noted.refusal);
      },
    }),
    route({
      method: 'GET',
      path: deskPaths.original(':id'),
      permission: readers,
      audit: 'invoices.download',
      params: Id,
      async handler(ctx) {
        const payable = await ctx.unit((unit) => getPayableFile(unit, ctx.input.params.id, 'original'));
        if (!payable.ok) return refused(payable.refusal);
        return bytes(await needs.readFile(payable.value.fileKey), payable.value.fileType, { filename: payable.value.filename });
      },
    }),
    route({
      method: 'GET',
      path: deskPaths.attachment(':id', ':number'),
      permission: readers,
      audit: 'invoices.download',
      params: z.object({ id: z.uuid(), number: z.coerce.number().int().min(1).max(10_000) }),
      async handler(ctx) {
        const { id, number } = ctx.input.params;
        const payable = await ctx.unit((unit) => getPayableFile(unit, id, `attachment:${number}`));
        if (!payable.ok) return refused(payable.refusal);
        const attachment = await getAttachment(await xmlOf(payable.value), number);
        return attachment === undefined ? refused(deskRefusals.attachmentNotFound) : bytes(attachment.content, attachment.type, { filename: attachment.filename });
      },
    }),
  ];
}
