import { createHash } from 'node:crypto';

import { dayInGermany, formatMoment } from '#kernel/dates';
import type { TenantId } from '#kernel/ids';
import { anyone, bytes, route, type RequestContext, type Route } from '#platform/http';

import { estimateTotals } from '../domain/estimate-totals.ts';
import { mostFormLines, type InvoiceForm, type LineForm } from '../domain/invoice-form.ts';
import { createDe } from '../texts/create-de.ts';
import { createEn } from '../texts/create-en.ts';
import { composeInvoice } from '../usecases/compose-invoice.ts';
import type { InvoiceToDeliver } from '../usecases/deliver-invoice.ts';
import { createPaths } from './create-paths.ts';
import { CreatePage, type CreateView } from './create.page.tsx';
import { SentPage } from './sent.page.tsx';
import { readDraftFile, writeDraftFile } from './invoice-draft-file.ts';
import { readInvoiceForm } from './read-invoice-form.ts';

const emptyLine: LineForm = { name: '', description: '', quantity: '1', unit: 'C62', price: '', vat: 'standard' };
const draftLimits = { maxBytes: 256 * 1024, maxFiles: 1, keep: 'memory' } as const;

interface CreateNeeds {
  administrationOfLeitwegId(leitwegId: string): TenantId | undefined;
  /** Puts an invoice on the desk of an administration; yields its id there. */
  deliver(invoice: InvoiceToDeliver): Promise<string | undefined>;
}

/** The pages on which a small business makes an invoice. Nothing is stored until it is sent: the form carries everything from answer to answer. */
export function createRoutes(needs: CreateNeeds): Route[] {
  const show = (ctx: RequestContext, form: InvoiceForm, rest: Partial<CreateView> = {}) =>
    ctx.page(
      <CreatePage locale={ctx.locale} form={form} totals={estimateTotals(form)} faults={[]} findings={[]} state="editing" {...rest} />,
      (rest.faults?.length ?? 0) + (rest.findings?.length ?? 0) > 0 ? 422 : 200,
    );

  const empty = (ctx: RequestContext): InvoiceForm => ({
    fields: { issuedOn: dayInGermany(ctx.now), dueOn: dayInGermany(new Date(ctx.now.getTime() + 30 * 86_400_000)), leitwegId: (ctx.query['leitweg-id'] ?? '').slice(0, 46) },
    lines: [emptyLine],
    discounts: [],
  });

  return [
    route({ method: 'GET', path: createPaths.create, permission: anyone, audit: 'none: public page', handler: (ctx) => show(ctx, empty(ctx)) }),
    route({
      method: 'POST',
      path: createPaths.create,
      permission: anyone,
      audit: 'invoices.deliver',
      rateLimit: 60,
      async handler(ctx) {
        const texts = ctx.locale === 'de' ? createDe : createEn;
        const form = readInvoiceForm(ctx.form);
        const deed = String(ctx.form['deed'] ?? 'compute');
        if (deed === 'add') return show(ctx, { ...form, lines: [...form.lines, emptyLine].slice(0, mostFormLines) });
        if (deed.startsWith('remove:') && form.lines.length > 1) return show(ctx, { ...form, lines: form.lines.filter((_, index) => index !== Number(deed.slice(7))) });
        if (deed === 'save') return bytes(writeDraftFile(form), 'application/json', { filename: 'rechnungsentwurf.json' });
        const composed = await composeInvoice(form.lines.length === 0 ? { ...form, lines: [emptyLine] } : form, ctx.locale);
        if (!composed.ok) {
          const faults = composed.faults.map(({ field, message }) => ({ field, message: texts.faults[message as keyof typeof texts.faults] ?? texts.faults.missing }));
          return show(ctx, form.lines.length === 0 ? { ...form, lines: [emptyLine] } : form, { faults, findings: composed.findings });
        }
        const content = new TextEncoder().encode(composed.xml);
        const filename = `rechnung-${composed.draft.number.replaceAll(/[^\p{L}\p{N}-]+/gu, '-')}.xml`;
        if (deed === 'download') return bytes(content, 'application/xml', { filename });
        if (deed === 'submit') {
          const tenantId = needs.administrationOfLeitwegId(composed.draft.leitwegId);
          if (tenantId === undefined) return show(ctx, form, { faults: [{ field: 'leitwegId', message: texts.faults.leitwegIdUnknown }] });
          const id = await needs.deliver({ tenantId, filename, content, channel: 'form', receivedAt: ctx.now });
          if (id === undefined) throw new Error('an invoice made here was refused by our own rules');
          return ctx.page(<SentPage locale={ctx.locale} number={composed.draft.number} moment={formatMoment(ctx.now, ctx.locale)} hash={createHash('sha256').update(content).digest('hex')} />);
        }
        return show(ctx, form, { state: 'ready', totals: composed.totals });
      },
    }),
    route({
      method: 'POST',
      path: createPaths.open,
      permission: anyone,
      audit: 'none: shows what is sent, keeps nothing',
      upload: draftLimits,
      rateLimit: 60,
      handler(ctx) {
        const texts = ctx.locale === 'de' ? createDe : createEn;
        const draft = readDraftFile(ctx.uploads[0]?.content ?? new Uint8Array());
        if (draft === undefined) return show(ctx, empty(ctx), { faults: [{ field: 'draft', message: texts.draft.wrong }] });
        const lines = draft.lines.length === 0 ? [emptyLine] : draft.lines;
        if (ctx.form['mode'] !== 'parties') return show(ctx, { ...draft, lines }, { state: 'opened' });
        const fresh = empty(ctx);
        const kept = Object.entries(draft.fields).filter(([name]) => /^(seller|buyer)\.|^(leitwegId|iban|accountName|smallBusiness)$/.test(name));
        return show(ctx, { ...fresh, fields: { ...fresh.fields, ...Object.fromEntries(kept) }, discounts: draft.discounts }, { state: 'opened' });
      },
    }),
  ];
}
