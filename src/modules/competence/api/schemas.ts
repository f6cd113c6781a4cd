import * as z from 'zod';

const localText = z.object({ de: z.string(), en: z.string() });
const administration = z.object({ id: z.string(), ars: z.string(), name: z.string(), kind: z.string(), seat: z.string() });
const place = z.object({
  ags: z.string(),
  ars: z.string(),
  name: z.string(),
  formalName: z.string(),
  kind: z.string(),
  district: z.object({ key: z.string(), name: z.string() }),
  administration,
  population: z.number(),
  postalCodes: z.array(z.string()),
});

/** Text typed by people: NUL is no letter of any language and PostgreSQL refuses it. */
const typed = z.string().max(200).refine((text) => !text.includes('\0'), 'text without NUL expected');
const limit = z.coerce.number().int().min(1).max(50);
const ags = z.string().regex(/^(\d{8}|\d{12})$/, 'an AGS of 8 or an ARS of 12 digits expected');
const day = z.iso.date('a day as YYYY-MM-DD expected');

export const PlacesQuery = z.object({ q: typed, limit: limit.default(20) });
export const PlacesAnswer = z.object({
  items: z.array(
    place.extend({
      matched: z.enum(['municipality', 'place', 'postalCode', 'formerName']),
      via: z.string().optional(),
      closeness: z.enum(['exact', 'prefix', 'near']),
    }),
  ),
});

export const ServicesQuery = z.object({ q: typed, place: ags.optional(), limit: limit.default(10) });
const fee = z.object({ text: localText, confirmed: z.boolean() }).nullable();
const service = z.object({
  id: z.string(),
  slug: z.string(),
  leikaKey: z.string().nullable(),
  ozgId: z.string().nullable(),
  name: z.string(),
  names: localText,
  nameIsGermanOnly: z.boolean(),
  officialName: z.string(),
  online: z.boolean(),
});
export const ServicesAnswer = z.object({ items: z.array(service.extend({ score: z.number(), why: z.string(), page: z.string().optional() })) });

export const CompetenceQuery = z.object({ service: typed.min(1), place: ags, at: day.optional() });
export const CompetenceAnswer = z.object({
  known: z.boolean(),
  service,
  municipality: z.object({ ags: z.string(), ars: z.string(), name: z.string() }),
  legalEntity: z.object({ ags: z.string().nullable(), ars: z.string().nullable(), name: z.string() }),
  authority: z.object({ code: z.string(), name: localText, level: z.enum(['land', 'bund', 'selfGoverning']) }).optional(),
  administration,
  role: z.enum(['decidesItself', 'actsForMunicipality', 'takesItsPlace', 'acceptsFor', 'firstContact']),
  rule: z.string().nullable(),
  sphere: z.enum(['own', 'assigned', 'state', 'federal', 'selfGoverning', 'unknown']),
  reason: localText,
  counters: z.array(
    z.object({
      id: z.string(),
      name: localText,
      street: z.string(),
      postalCode: z.string(),
      place: z.string(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
      openingHours: z.object({ de: z.array(z.string()), en: z.array(z.string()) }),
      source: z.string(),
      demo: z.boolean(),
    }),
  ),
  onlineService: z.object({ page: z.string() }).nullable(),
  fee,
  deadline: z.string().nullable(),
  legalBasis: z.array(z.string()),
  toConfirm: z.array(localText),
  alternatives: z.array(z.object({ administration: administration.nullable(), name: z.string(), when: localText })),
  successorOf: z.object({ ags: z.string(), name: z.string(), note: localText }).optional(),
});
