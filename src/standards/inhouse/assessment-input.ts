import * as z from 'zod';

import { centsSchema, daySchema, entitySchema, forecastSchema, turnoverClasses, yearSchema } from './activity-input.ts';

const id = z.string().min(1).max(120);
const document = z.string().min(1).max(300);

/** What kind of body holds a share. `PRIVAT` is private capital; `GMBH_OEFF` a company of public bodies whose own holders must be named. */
export const holderKinds = ['GEMEINDE', 'LANDKREIS', 'VG', 'ZWECKVERBAND', 'LAND', 'KDOER', 'AOER', 'VEREIN_OEFF', 'GMBH_OEFF', 'PRIVAT'] as const;

/** Which number of § 99 GWB makes the body an authority; `S3`: public-law person that meets § 99 Nr. 2 only in part (§ 108 Abs. 4 Satz 3, since 2026). */
export const para99Values = ['1', '2', '3', 'S3', 'NONE'] as const;

const shareholder = z.strictObject({
  id,
  name: z.string().max(300).optional(),
  kind: z.enum(holderKinds),
  para99: z.enum(para99Values).optional(),
  nominalCents: centsSchema.min(0),
  /** Only where votes do not follow capital. */
  votes: z.int().min(0).optional(),
  from: daySchema,
  /** Last day as shareholder. */
  to: daySchema.optional(),
  /** The list of shareholders in the commercial register that names it: towards a GmbH only that counts (§ 16 Abs. 1 GmbHG). */
  listDoc: document.optional(),
  /** Holders of a `GMBH_OEFF`, one level up. */
  owners: z.array(z.strictObject({ name: z.string().max(300).optional(), kind: z.enum(holderKinds) })).optional(),
});

const organ = z.strictObject({
  id,
  name: z.string().max(300).optional(),
  /** Decides on strategy and important matters; an advisory council does not. */
  decisive: z.boolean(),
  seats: z.array(z.strictObject({ person: z.string().max(300).optional(), represents: z.array(id).min(1), from: daySchema, to: daySchema.optional(), appointmentDoc: document.optional() })),
});

export const reservedTopics = ['STRATEGY', 'BUSINESS_PLAN', 'MANAGERS', 'PRICES', 'MEMBERSHIP', 'ARTICLES'] as const;

/** File of a full assessment: `npx gemeinsam inhouse assess --json FILE`. */
export const assessmentInputSchema = z.strictObject({
  company: z.strictObject({ id, name: z.string().max(300).optional(), form: z.enum(['GMBH', 'EG', 'AOER']), nominalCents: centsSchema.positive().optional() }),
  shareholders: z.array(shareholder).min(1),
  organs: z.array(organ),
  /** Matters one shareholder may decide or block alone; left out means nobody has looked. */
  reservedMatters: z.array(z.strictObject({ topic: z.enum(reservedTopics), soleRight: id.optional(), vetoers: z.array(id).optional() })).optional(),
  /** A binding agreement that restores joint decisions against a majority. */
  agreement: z.strictObject({ doc: document, restoresJointControl: z.boolean(), from: daySchema, to: daySchema.optional() }).optional(),
  /** § 108 Abs. 5 Nr. 3 GWB; left out means nobody has looked. */
  contraryInterests: z.strictObject({ found: z.boolean(), doc: document.optional() }).optional(),
  entities: z.array(entitySchema).optional(),
  /** Payers that are no shareholders: a body that a shareholder controls, another public body, a citizen or third party using an entrusted task, the market. */
  payers: z.array(z.strictObject({ id, kind: z.enum(['CONTROLLED', 'PUBLIC', 'USER', 'MARKET']), controlledBy: id.optional() })).optional(),
  turnover: z.array(z.strictObject({ entity: id, year: yearSchema, netCents: centsSchema, payer: id.optional(), service: id.optional(), class: z.enum(turnoverClasses).optional() })),
  forecast: forecastSchema.optional(),
  entrustments: z.array(z.strictObject({ authority: id, services: z.array(id).min(1), contentDoc: document.optional(), bindingAct: document.optional(), from: daySchema, to: daySchema.optional() })),
  orders: z.array(z.strictObject({ id, member: id, service: id, awardDate: daySchema, netCents: centsSchema.optional() })),
});
export type AssessmentInput = z.infer<typeof assessmentInputSchema>;
export type Shareholder = AssessmentInput['shareholders'][number];
