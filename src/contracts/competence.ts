import type { Ags, Ars, LeikaKey } from '#kernel/keys';
import type { DayString } from '#kernel/dates';
import type { TenantId } from '#kernel/ids';
import type { LocalText } from '#kernel/locale';

/**
 * Which rule finds the competent office of a service. Names are those of the service packages:
 * GEM_EIGEN own sphere of the municipality, GEM_UEBERTR assigned sphere (§ 47 Abs. 1 ThürKO), STANDESAMT registry office,
 * STRASSENBAULAST road owner, KREIS Landkreis or kreisfreie Stadt, SVB traffic authority, ENTSORGUNG waste authority, BAUAUFSICHT lower building
 * authority, BUND Federal Office of Justice, AUTHORITY another office outside the register of municipal administrations, named with the service.
 */
export type CompetenceRule =
  | 'GEM_EIGEN'
  | 'GEM_UEBERTR'
  | 'STANDESAMT'
  | 'STRASSENBAULAST'
  | 'KREIS'
  | 'SVB'
  | 'ENTSORGUNG'
  | 'BAUAUFSICHT'
  | 'BUND'
  | 'AUTHORITY';

/** All rules, for parsing. */
export const competenceRules: readonly CompetenceRule[] = [
  'GEM_EIGEN',
  'GEM_UEBERTR',
  'STANDESAMT',
  'STRASSENBAULAST',
  'KREIS',
  'SVB',
  'ENTSORGUNG',
  'BAUAUFSICHT',
  'BUND',
  'AUTHORITY',
];

/** An office outside the register: of the Land, of the Bund, or of a self-governing body (chamber, insurance). */
export interface Authority {
  readonly code: string;
  readonly name: LocalText;
  readonly level: 'land' | 'bund' | 'selfGoverning';
}

/** What is known of a service's competence beside its rule. */
export interface CompetenceGrounds {
  /** Set for the rule AUTHORITY. */
  readonly authority: Authority | null;
  /** Paragraph it rests on; null when nobody has written it down. */
  readonly basis: string | null;
  /** True when read in a source; false means „to confirm“. */
  readonly confirmed: boolean;
}

/**
 * Kinds of administration as the official register names them. Thüringen has the first five, the other Länder the rest;
 * `kreisverwaltung` stands for the administration of a Kreis outside Thüringen, whose proper name the register does not hold.
 */
export type AdministrationKind =
  | 'landkreis'
  | 'kreisfreie_stadt'
  | 'verwaltungsgemeinschaft'
  | 'erfuellende_gemeinde'
  | 'gemeinde'
  | 'verbandsgemeinde'
  | 'samtgemeinde'
  | 'amt'
  | 'verwaltungsverband'
  | 'kirchspielslandgemeinde'
  | 'kreisverwaltung';

/** Who works on it: the tenant. `ars` has nine digits, five for a Landratsamt. */
export interface AdministrationSummary {
  readonly id: TenantId;
  readonly ars: Ars;
  /** As it is addressed: „Stadt Schmölln“, „Verwaltungsgemeinschaft Feldstein“, „Landratsamt Greiz“. */
  readonly name: string;
  readonly kind: AdministrationKind;
  readonly seat: string;
}

/** An administration with everything it acts for. */
export interface Administration extends AdministrationSummary {
  readonly districtKey: Ars;
  readonly districtName: string;
  /** AGS of the municipalities it administers; for a Landratsamt those of the Kreis. */
  readonly municipalities: readonly Ags[];
}

/**
 * Whose statute, fee and letterhead. Municipality: AGS of 8 digits, ARS of 12. Landkreis: 5 and 5. A Verwaltungsgemeinschaft is a body
 * of its own (§ 46 ThürKO) with an ARS of 9 digits and no AGS (`null`); a federal office has neither.
 */
export interface LegalEntity {
  readonly ags: Ags | null;
  readonly ars: Ars | null;
  readonly name: string;
}

/** A counter: where one can go. `demo` marks invented entries of the demonstration. */
export interface Counter {
  readonly id: string;
  readonly name: LocalText;
  readonly street: string;
  readonly postalCode: string;
  readonly place: string;
  readonly phone: string | null;
  readonly email: string | null;
  /** One line per weekday or group of weekdays. */
  readonly openingHours: { readonly de: readonly string[]; readonly en: readonly string[] };
  readonly source: string;
  readonly demo: boolean;
}

/** One municipality as pages show it. */
export interface Place {
  readonly ags: Ags;
  readonly ars: Ars;
  readonly name: string;
  /** „Stadt Schmölln“, „Gemeinde Dobitschen“. */
  readonly formalName: string;
  readonly kind: string;
  readonly district: { readonly key: Ars; readonly name: string };
  readonly administration: AdministrationSummary;
  readonly population: number;
  readonly postalCodes: readonly string[];
}

/** How a query led to a place. */
export type PlaceMatchKind = 'municipality' | 'place' | 'postalCode' | 'formerName';

/** One candidate for what a person typed. */
export interface PlaceMatch extends Place {
  readonly matched: PlaceMatchKind;
  /** The name of the village, former municipality or the postal code that led here. */
  readonly via?: string;
  /** `exact` = this is what was typed; `prefix` = begins like it; `near` = spelled nearly like it. */
  readonly closeness: 'exact' | 'prefix' | 'near';
}

/** What to do with a typed place: take it, ask back, offer the nearest names, or help on. */
export type PlaceResolution =
  | { readonly kind: 'one'; readonly place: PlaceMatch }
  | { readonly kind: 'several'; readonly places: readonly PlaceMatch[] }
  | { readonly kind: 'near'; readonly places: readonly PlaceMatch[] }
  | { readonly kind: 'none' };

/** What somebody knows of a service's fee outside a package: a note, never an amount to charge. */
export interface FeeNote {
  readonly text: LocalText;
  /** True when read in a source; false means „to confirm“. */
  readonly confirmed: boolean;
}

/** A service (Leistung) as the catalogue knows it. */
export interface PublicService {
  /** Package id, id of a local service, LeiKa key, or `ozg-<number>`. */
  readonly id: string;
  /** Last part of its address; unique. */
  readonly slug: string;
  readonly leikaKey: LeikaKey | null;
  readonly ozgId: string | null;
  /** Name for people; catalogue entries have only a German one (`nameIsGermanOnly`). */
  readonly name: LocalText;
  readonly nameIsGermanOnly: boolean;
  readonly officialName: string;
  readonly rule: CompetenceRule | null;
  /** Null for packages and local services, whose rule stands for itself. */
  readonly grounds: CompetenceGrounds | null;
  /** A published package makes it applicable online. */
  readonly online: boolean;
  readonly fee: FeeNote | null;
  readonly deadline: string | null;
  readonly legalBasis: readonly string[];
  /** Facts still to confirm: `fee`, `competence`, `legal_basis`, … */
  readonly unverified: readonly string[];
  /** `package`, `local` (one of the 35) or `catalogue` (LeiKa/OZG 2019). */
  readonly source: 'package' | 'local' | 'catalogue';
  /** Keys of variants folded into this entry. */
  readonly otherKeys: readonly LeikaKey[];
}

/** A hit of the service search. */
export interface ServiceMatch {
  readonly service: PublicService;
  readonly score: number;
  /** The name or search word that matched best. */
  readonly why: string;
}

/** What the administration does in this competence. */
export type CompetenceRole = 'decidesItself' | 'actsForMunicipality' | 'takesItsPlace' | 'acceptsFor' | 'firstContact';

/** Answer to „who is responsible?“, with the three roles apart. */
export interface Competence {
  /** False when no rule is stored for the service: then `administration` is only the first contact. */
  readonly known: boolean;
  readonly rule: CompetenceRule | null;
  readonly sphere: 'own' | 'assigned' | 'state' | 'federal' | 'selfGoverning' | 'unknown';
  /** The municipality asked about, always. */
  readonly municipality: { readonly ags: Ags; readonly ars: Ars; readonly name: string };
  /** Creditor and maker of the statute; the body that decides. */
  readonly legalEntity: LegalEntity;
  /** Set when an office outside the register decides; `legalEntity` then carries its German name. */
  readonly authority?: Authority;
  readonly administration: AdministrationSummary;
  readonly role: CompetenceRole;
  /** Where one can go; empty when nothing is stored. */
  readonly counters: readonly Counter[];
  readonly reason: LocalText;
  readonly legalBasis: readonly string[];
  /** What must be confirmed before relying on it, in words for people; empty when the rule is certain. */
  readonly toConfirm: readonly LocalText[];
  /** Other offices that are competent in stated cases (federal roads, other road owners, …). */
  readonly alternatives: readonly { readonly administration: AdministrationSummary | null; readonly name: string; readonly when: LocalText }[];
  /** Set when the key asked for was dissolved and the answer is for its successor. */
  readonly successorOf?: { readonly ags: Ags; readonly name: string; readonly note: LocalText };
}

/** Outcome of asking for a municipality by key. */
export type PlaceByKey =
  | { readonly kind: 'current'; readonly place: Place }
  | { readonly kind: 'successor'; readonly place: Place; readonly former: { readonly ags: Ags; readonly name: string; readonly until: DayString } }
  | { readonly kind: 'split'; readonly places: readonly Place[]; readonly former: { readonly ags: Ags; readonly name: string; readonly until: DayString } }
  | { readonly kind: 'unknown' };

/** Outcome of asking who is responsible. */
export type CompetenceAnswer =
  | { readonly kind: 'found'; readonly competence: Competence; readonly service: PublicService }
  | { readonly kind: 'unknownService' }
  | { readonly kind: 'unknownPlace' }
  | { readonly kind: 'split'; readonly places: readonly Place[] };

/**
 * A service that is published as a package, as the finder needs to know it. Structural on purpose:
 * whatever lists packages can be handed in.
 */
export interface PublishedService {
  readonly id: string;
  readonly slug: string;
  readonly leikaKey: string | null;
  readonly officialName: LocalText;
  readonly citizenName: LocalText;
  readonly synonyms: readonly string[];
  /** `OERE` is the name older packages use for ENTSORGUNG. */
  readonly competenceRule: CompetenceRule | 'OERE';
}

/**
 * Questions other rooms may ask of competence. Answers come from memory (no database call),
 * from the reference data as last warmed; `at` is a day, default today.
 */
export interface CompetenceQueries {
  /** Candidates for a name, village, postal code, „07646 Stadtroda“ or key; best first; empty only for nonsense. */
  findPlaces(query: string, limit?: number): readonly PlaceMatch[];
  /** Decides whether the query is clear, must be asked back, is nearly something, or nothing. */
  resolvePlace(query: string): PlaceResolution;
  /** A municipality by AGS (8 digits) or ARS (12), old keys included. */
  getPlace(key: string, at?: DayString): PlaceByKey;
  searchServices(query: string, options?: { readonly ags?: string; readonly limit?: number }): readonly ServiceMatch[];
  /** By id, LeiKa key (a folded variant's too) or slug. */
  findService(idOrKeyOrSlug: string): PublicService | undefined;
  /** The services that people ask for most, applicable online first. */
  listPopularServices(limit: number): readonly PublicService[];
  getCompetence(service: string, ags: string, at?: DayString): CompetenceAnswer;
  /** By rule alone, e.g. for routing a submission. */
  getCompetenceByRule(rule: CompetenceRule, ags: string, at?: DayString): Competence | undefined;
  listAdministrations(): readonly Administration[];
  /** By ARS (9 or 5 digits) or tenant id. */
  findAdministration(arsOrId: string): Administration | undefined;
  listPlaces(): readonly Place[];
}
