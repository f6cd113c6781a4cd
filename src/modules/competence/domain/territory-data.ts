import type { AdministrationKind, Counter } from '#contracts/competence';
import type { DayString } from '#kernel/dates';

/** Validity of a record: null start = since before the first edition, null end = still; both days included. */
export interface Validity {
  readonly validFrom: DayString | null;
  readonly validTo: DayString | null;
}

/** Who has the road traffic authority in a municipality (Thüringen decrees of 2006, 2007, 2022); empty outside Thüringen. */
export type TrafficAuthority =
  | 'kreisfreie_stadt'
  | 'grosse_kreisangehoerige_stadt'
  | 'eisenach_sonderregel'
  | 'uebertragen_ausser_bundesstrassen'
  | 'landkreis'
  | '';

/** How a municipality is administered, as in the official register. */
export type AdministrationRole = 'kreisfrei' | 'eigene_verwaltung' | 'mitglied' | 'erfuellende_gemeinde' | 'erfuellte_gemeinde';

export interface LegalEntityRecord extends Validity {
  /** Eight digits; five for a Landkreis. */
  readonly ags: string;
  readonly ars: string;
  readonly name: string;
  readonly formalName: string;
  readonly kind: string;
  readonly districtKey: string;
  readonly districtName: string;
  readonly population: number;
  readonly areaHectares: number;
  readonly seatPostalCode: string | null;
  readonly trafficAuthority: TrafficAuthority;
}

export interface AdministrationRecord extends Validity {
  readonly ars: string;
  readonly kind: AdministrationKind;
  readonly name: string;
  readonly seat: string;
  readonly districtKey: string;
}

export interface AdministersRecord extends Validity {
  readonly ags: string;
  readonly administrationArs: string;
  readonly role: AdministrationRole;
}

export interface SuccessorRecord {
  readonly ags: string;
  readonly successorAgs: string;
  /** Last day on which the old key was valid. */
  readonly lastDay: DayString;
  readonly source: string;
}

export interface PostalCodeRecord {
  readonly postalCode: string;
  readonly ags: string;
  readonly isSeat: boolean;
  readonly sources: string;
}

export interface PlaceNameRecord {
  readonly postalCode: string;
  readonly name: string;
  readonly districtKey: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface CounterRecord extends Counter, Validity {
  readonly administrationArs: string;
}

/** Everything the territory is built from. */
export interface TerritoryData {
  readonly legalEntities: readonly LegalEntityRecord[];
  readonly administrations: readonly (AdministrationRecord & { readonly id: string })[];
  readonly administers: readonly AdministersRecord[];
  readonly successors: readonly SuccessorRecord[];
  readonly counters: readonly CounterRecord[];
  readonly postalCodes: readonly PostalCodeRecord[];
  readonly placeNames: readonly PlaceNameRecord[];
}
