import * as z from 'zod';

import type { TenantId } from '#kernel/ids';
import { anyone, bytes, json, refused, route, type RequestContext, type Route } from '#platform/http';

import { deskRefusals } from '../domain/desk-refusals.ts';
import type { Payable } from '../domain/payable.ts';
import { financePerPage, getForFinance, listForFinance } from '../usecases/list-for-finance.ts';

const Maybe = z.string().nullable();
const Invoice = z.object({
  id: z.uuid(),
  number: z.string(),
  type: z.string(),
  creditNote: z.boolean(),
  issuedOn: Maybe,
  dueOn: Maybe,
  currency: z.string(),
  netCents: z.int().nullable(),
  taxCents: z.int().nullable(),
  grossCents: z.int(),
  payableCents: z.int(),
  discount: z.object({ until: z.string(), cents: z.int() }).nullable(),
  seller: z.object({ name: z.string(), iban: Maybe, bic: Maybe, accountName: Maybe }),
  remittance: Maybe,
  leitwegId: z.string(),
  orderReference: Maybe,
  contractReference: Maybe,
  costAccount: Maybe,
  bookingText: Maybe,
  status: z.enum(['delivered', 'inWork', 'approved', 'ordered', 'paid', 'rejected']),
  receivedAt: z.iso.datetime(),
  approvedAt: z.iso.datetime().nullable(),
  paidOn: Maybe,
  sha256: z.string(),
  rules: z.array(z.string()),
});
const Answer = z.object({ items: z.array(Invoice), page: z.int(), pages: z.int(), total: z.int() });

interface FinanceNeeds {
  administrationOf(ars: string): TenantId | undefined;
  readFile(key: string): Promise<Uint8Array>;
}

/** Invoices for the finance system of an administration, with a key of the administration: `Authorization: Bearer gfk_…`. */
export function financeRoutes(needs: FinanceNeeds): Route[] {
  const keyOf = (ctx: RequestContext) => /^Bearer (gfk_[\w-]{20,100})$/.exec(ctx.headers['authorization'] ?? '')?.[1];

  return [
    route({
      method: 'GET',
      path: '/api/v1/administrations/:ars/invoices',
      permission: anyone,
      audit: 'invoices.fetch',
      params: z.object({ ars: z.string().regex(/^(\d{5}|\d{9}|\d{12})$/) }),
      query: z.object({ status: z.enum(['delivered', 'inWork', 'approved', 'ordered', 'paid', 'rejected']).default('approved'), page: z.coerce.number().int().min(1).max(10_000).default(1) }),
      rateLimit: 120,
      api: { summary: { de: 'Rechnungen einer Verwaltung für ihr Finanzverfahren; mit Schlüssel der Verwaltung', en: 'Invoices of an administration for its finance system; needs a key of the administration' }, tag: 'invoices', response: Answer },
      async handler(ctx) {
        const [key, tenantId] = [keyOf(ctx), needs.administrationOf(ctx.input.params.ars)];
        if (key === undefined || tenantId === undefined) return refused(deskRefusals.keyUnknown);
        const { status, page } = ctx.input.query;
        const listed = await ctx.unitAs({ kind: 'process', name: 'invoices.finance', tenantId }, (unit) => listForFinance(unit, key, { status, page }));
        if (!listed.ok) return refused(listed.refusal);
        const { payables, total } = listed.value;
        return json({ items: payables.map(itemOf), page, pages: Math.max(1, Math.ceil(total / financePerPage)), total });
      },
    }),
    route({
      method: 'GET',
      path: '/api/v1/administrations/:ars/invoices/:id/original',
      permission: anyone,
      audit: 'invoices.download',
      params: z.object({ ars: z.string().regex(/^(\d{5}|\d{9}|\d{12})$/), id: z.uuid() }),
      rateLimit: 240,
      api: { summary: { de: 'Das unveränderte Original einer Rechnung (XML oder PDF)', en: 'The unaltered original of an invoice (XML or PDF)' }, tag: 'invoices', response: z.string() },
      async handler(ctx) {
        const [key, tenantId] = [keyOf(ctx), needs.administrationOf(ctx.input.params.ars)];
        if (key === undefined || tenantId === undefined) return refused(deskRefusals.keyUnknown);
        const found = await ctx.unitAs({ kind: 'process', name: 'invoices.finance', tenantId }, (unit) => getForFinance(unit, key, ctx.input.params.id));
        if (!found.ok) return refused(found.refusal);
        return bytes(await needs.readFile(found.value.fileKey), found.value.fileType, { filename: found.value.filename });
      },
    }),
  ];
}

function itemOf(payable: Payable): z.infer<typeof Invoice> {
  return {
    id: payable.id,
    number: payable.number,
    type: payable.typeCode,
    creditNote: payable.creditNote,
    issuedOn: payable.issuedOn,
    dueOn: payable.dueOn,
    currency: payable.currency,
    netCents: payable.netCents,
    taxCents: payable.taxCents,
    grossCents: payable.grossCents,
    payableCents: payable.payableCents,
    discount: payable.discountOn === null || payable.discountCents === null ? null : { until: payable.discountOn, cents: payable.discountCents },
    seller: { name: payable.sellerName, iban: payable.sellerIban, bic: payable.sellerBic, accountName: payable.accountName },
    remittance: payable.remittance,
    leitwegId: payable.leitwegId,
    orderReference: payable.orderReference,
    contractReference: payable.contractReference,
    costAccount: payable.costAccount,
    bookingText: payable.bookingText,
    status: payable.status,
    receivedAt: payable.receivedAt.toISOString(),
    approvedAt: payable.approvedAt?.toISOString() ?? null,
    paidOn: payable.paidOn,
    sha256: payable.fileKey,
    rules: [...payable.ruleVersions],
  };
}
