import * as z from 'zod';

import { competenceRules } from '#contracts/competence';

const day = z.iso.date().nullable().default(null);
const validity = { validFrom: day, validTo: day };
const localText = z.object({ de: z.string(), en: z.string() });

const legalEntity = z.object({
  ags: z.string().regex(/^(\d{5}|\d{8})$/),
  ars: z.string().regex(/^(\d{5}|\d{12})$/),
  name: z.string().min(1),
  formalName: z.string().min(1),
  kind: z.string(),
  districtKey: z.string(),
  districtName: z.string(),
  population: z.int().nonnegative(),
  areaHectares: z.int().nonnegative(),
  seatPostalCode: z.string().nullable(),
  trafficAuthority: z.enum(['kreisfreie_stadt', 'grosse_kreisangehoerige_stadt', 'eisenach_sonderregel', 'uebertragen_ausser_bundesstrassen', 'landkreis', '']),
  ...validity,
});

const administration = z.object({
  ars: z.string().regex(/^(\d{5}|\d{9})$/),
  kind: z.enum([
    'landkreis',
    'kreisfreie_stadt',
    'verwaltungsgemeinschaft',
    'erfuellende_gemeinde',
    'gemeinde',
    'verbandsgemeinde',
    'samtgemeinde',
    'amt',
    'verwaltungsverband',
    'kirchspielslandgemeinde',
    'kreisverwaltung',
  ]),
  name: z.string().min(1),
  seat: z.string(),
  districtKey: z.string(),
  ...validity,
});

const administers = z.object({
  ags: z.string(),
  administrationArs: z.string(),
  role: z.enum(['kreisfrei', 'eigene_verwaltung', 'mitglied', 'erfuellende_gemeinde', 'erfuellte_gemeinde']),
  ...validity,
});

const counter = z.object({
  id: z.string(),
  administrationArs: z.string(),
  name: localText,
  street: z.string(),
  postalCode: z.string(),
  place: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  openingHours: z.object({ de: z.array(z.string()), en: z.array(z.string()) }),
  source: z.string(),
  demo: z.boolean(),
  ...validity,
});

const localService = z.object({
  id: z.string(),
  leikaKey: z.string().nullable(),
  ozgId: z.string().nullable(),
  officialName: z.string(),
  name: localText,
  rule: z.enum(['GEM_EIGEN', 'GEM_UEBERTR', 'STANDESAMT', 'STRASSENBAULAST', 'KREIS', 'SVB', 'ENTSORGUNG', 'BUND']),
  audience: z.string(),
  fee: localText,
  feeConfirmed: z.boolean(),
  deadline: z.string().nullable(),
  legalBasis: z.array(z.string()),
  synonyms: z.array(z.string()),
  unverified: z.array(z.string()),
});

const citizenWords = z.object({
  ozg: z.string().nullable(),
  service: z.string().nullable(),
  weight: z.int().min(1).max(3).exactOptional(),
  words: z.array(z.string()),
});

/** Reference data as handed in: every list may be empty, what is there must fit. `checksum` names the edition. */
export const ReferenceData = z.object({
  dataset: z.string(),
  checksum: z.string(),
  legalEntities: z.array(legalEntity),
  administrations: z.array(administration),
  administers: z.array(administers),
  successors: z.array(z.object({ ags: z.string(), successorAgs: z.string(), lastDay: z.iso.date(), source: z.string() })).default([]),
  counters: z.array(counter).default([]),
  postalCodes: z.array(z.object({ postalCode: z.string().regex(/^\d{5}$/), ags: z.string(), isSeat: z.boolean(), sources: z.string() })),
  placeNames: z.array(
    z.object({ postalCode: z.string(), name: z.string(), districtKey: z.string(), latitude: z.number(), longitude: z.number() }),
  ),
  leika: z.array(
    z.object({ entry: z.int(), leikaKey: z.string().nullable(), name: z.string(), type: z.string(), law: z.string(), ozgId: z.string().nullable() }),
  ),
  ozg: z.array(z.object({ ozgId: z.string(), name: z.string(), situation: z.string(), field: z.string() })),
  localServices: z.array(localService),
  searchWords: z.array(z.array(z.string())),
  citizenWords: z.array(citizenWords).default([]),
  authorities: z.array(z.object({ code: z.string(), name: localText, level: z.enum(['land', 'bund', 'selfGoverning']) })).default([]),
  serviceRules: z.array(z.object({ ozgId: z.string(), rule: z.enum(competenceRules), authority: z.string().nullable(), basis: z.string().nullable(), confirmed: z.boolean() })).default([]),
});
export type ReferenceData = z.infer<typeof ReferenceData>;
