import * as z from 'zod';

import { anyone, json, person, problem, refused, route, type Route } from '#platform/http';
import { jsonSchemaOf } from '#standards/forms';

import { refusals } from '../domain/refusals.ts';
import { applyByProgram } from '../usecases/apply-by-program.ts';
import { getSubmitted } from '../usecases/get-submitted.ts';
import type { ApplicationsNeeds } from '../usecases/needs.ts';
import type { Receipt } from '../usecases/submit-application.ts';

const Apply = z.strictObject({
  /** Id or LeiKa key. */
  service: z.string().min(1).max(100),
  /** AGS of the municipality, eight digits. */
  place: z.string().regex(/^\d{8}$/),
  answers: z.record(z.string(), z.unknown()),
  /** Consent to the announcement of the decision in the mailbox (VwVfG § 41 Abs. 2a); without it the decision comes by post. */
  electronicProvision: z.boolean().default(false),
});
const ReceiptBody = z.object({
  id: z.uuid(),
  reference: z.string(),
  submittedAt: z.iso.datetime(),
  fee: z.object({ cents: z.number().int(), claimId: z.uuid() }).nullable(),
});
const ApplicationBody = z.object({
  id: z.uuid(),
  reference: z.string(),
  status: z.string(),
  service: z.string(),
  place: z.string(),
  legalEntity: z.string(),
  administration: z.string(),
  submittedAt: z.iso.datetime(),
  history: z.array(z.object({ status: z.string(), at: z.iso.datetime() })),
});
// One printable word, as the draft standard of the header has it.
const IdempotencyKey = z.string().regex(/^[\x21-\x7e]{8,200}$/).optional();

/** The programs' way to the same use-cases. */
export function apiRoutes(needs: ApplicationsNeeds): Route[] {
  const findPackage = (service: string) => needs.packages.findPackage(service) ?? needs.packages.findPackageByLeikaKey(service);
  return [
    route({
      method: 'GET',
      path: '/api/v1/services/:id/form',
      permission: anyone,
      audit: 'none: public form',
      params: z.object({ id: z.string().min(1).max(100) }),
      api: { summary: { de: 'JSON Schema der Angaben einer Online-Leistung', en: 'JSON Schema of the answers of an online service' }, tag: 'applications', response: z.record(z.string(), z.unknown()) },
      handler(ctx) {
        const pkg = findPackage(ctx.input.params.id);
        if (pkg === undefined) return refused(refusals.serviceNotFound());
        return json({ ...jsonSchemaOf(pkg.form), title: pkg.names.official.de, 'x-service': pkg.id, 'x-version': pkg.version }, 200, 'application/schema+json; charset=utf-8');
      },
    }),
    route({
      method: 'POST',
      path: '/api/v1/applications',
      permission: person(),
      audit: 'applications.submit',
      body: Apply,
      rateLimit: 120,
      api: { summary: { de: 'Antrag absenden; mit demselben Idempotency-Key wiederholt kommt dieselbe Quittung', en: 'Submit an application; repeat with the same Idempotency-Key to get the same receipt' }, tag: 'applications', response: ReceiptBody, status: 201 },
      async handler(ctx) {
        const { service, place, answers, electronicProvision } = ctx.input.body;
        const key = IdempotencyKey.safeParse(ctx.headers['idempotency-key']);
        if (!key.success) return problem(400, 'idempotencyKeyMalformed', 'Idempotency-Key: 8 to 200 printable characters without blanks');
        const pkg = findPackage(service);
        if (pkg === undefined) return refused(refusals.serviceNotFound());
        const applied = await ctx.unit((unit) => applyByProgram(unit, needs, { packageId: pkg.id, ags: place, answers, idempotencyKey: key.data, locale: ctx.locale, electronicProvision }));
        if (!applied.ok) return refused(applied.refusal);
        if (applied.value.kind === 'invalid') {
          const faults = applied.value.errors.map((error) => ({ field: error.field, message: error.message[ctx.locale] }));
          return problem(422, 'applications.answersInvalid', undefined, faults);
        }
        return json(bodyOf(applied.value.receipt), applied.value.fresh ? 201 : 200);
      },
    }),
    route({
      method: 'GET',
      path: '/api/v1/applications/:id',
      permission: person(),
      audit: 'applications.read',
      params: z.object({ id: z.uuid() }),
      api: { summary: { de: 'Stand eines eigenen, abgesendeten Antrags', en: 'Status of one of your submitted applications' }, tag: 'applications', response: ApplicationBody },
      async handler(ctx) {
        const view = await ctx.unit((unit) => getSubmitted(unit, needs, ctx.input.params.id, 'applications.read'));
        if (!view.ok) return refused(view.refusal);
        const { application, changes } = view.value;
        const { id, reference, status, packageId, ags, legalEntityName, administrationName, submittedAt } = application;
        const history = changes.map((change) => ({ status: change.status, at: change.at }));
        return json({ id, reference, status, service: packageId, place: ags, legalEntity: legalEntityName, administration: administrationName, submittedAt, history });
      },
    }),
  ];
}

function bodyOf(receipt: Receipt) {
  const { applicationId, reference, submittedAt, fee } = receipt;
  return { id: applicationId, reference, submittedAt, fee: fee === null ? null : { cents: fee.cents, claimId: fee.claimId } };
}
