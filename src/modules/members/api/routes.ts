import * as z from 'zod';

import { anyone, json, refused, route, type Route } from '#platform/http';
import { activityInputSchema, assess, assessmentInputSchema, judgeActivity } from '#standards/inhouse';

import { refusals } from '../domain/refusals.ts';

const Percent = z.string().nullable();
const ActivityAnswer = z.object({
  entrustedCents: z.int(),
  otherCents: z.int(),
  ratioPercent: Percent,
  passes: z.boolean(),
  headroomCents: z.int().nullable(),
  mode: z.enum(['ACTUAL', 'FORECAST']),
  years: z.array(z.int()),
  group: z.array(z.string()),
  alone: z.object({ entrustedCents: z.int(), otherCents: z.int(), ratioPercent: Percent, passes: z.boolean() }),
  missing: z.array(z.string()),
});
const AssessmentAnswer = z.object({
  orders: z.array(
    z.object({
      order: z.string(),
      member: z.string(),
      awardDate: z.string(),
      verdict: z.enum(['INHOUSE', 'INHOUSE_WITH_CONDITIONS', 'NOT_INHOUSE', 'CANNOT_BE_JUDGED']),
      law: z.string().nullable(),
      checks: z.array(
        z.object({
          check: z.string(),
          status: z.enum(['PASS', 'REVIEW', 'FAIL', 'UNKNOWN']),
          rule: z.string(),
          reference: z.string(),
          numbers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
          evidence: z.array(z.string()),
          missing: z.array(z.string()),
          text: z.object({ de: z.string(), en: z.string() }),
        }),
      ),
    }),
  ),
});

/** The assessment for programs: computed on what is sent, nothing is kept. */
export function apiRoutes(): Route[] {
  return [
    route({
      method: 'POST',
      path: '/api/v1/inhouse/activity',
      permission: anyone,
      audit: 'none: computes on what is sent, keeps nothing',
      body: activityInputSchema,
      rateLimit: 60,
      api: { summary: { de: '80-Prozent-Prüfung eines Umsatzverzeichnisses (§ 108 GWB)', en: '80 per cent test of a list of turnover (§ 108 GWB)' }, tag: 'inhouse', response: ActivityAnswer },
      handler(ctx) {
        const outcome = judgeActivity(ctx.input.body);
        return outcome.ok ? json(outcome.finding) : refused(refusals.contradictory(outcome.faults));
      },
    }),
    route({
      method: 'POST',
      path: '/api/v1/inhouse/assess',
      permission: anyone,
      audit: 'none: computes on what is sent, keeps nothing',
      body: assessmentInputSchema,
      rateLimit: 60,
      api: { summary: { de: 'Inhouse-Fähigkeit je Auftrag, jede Bedingung mit Beleg und was fehlt', en: 'In-house capability of each order, every condition with evidence and what is missing' }, tag: 'inhouse', response: AssessmentAnswer },
      handler(ctx) {
        const outcome = assess(ctx.input.body);
        if (!outcome.ok) return refused(refusals.contradictory(outcome.faults));
        return json({ orders: outcome.orders.map(({ law, ...order }) => ({ ...order, law: law?.id ?? null })) });
      },
    }),
  ];
}
