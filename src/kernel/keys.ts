import type { Branded } from './ids.ts';

/** Amtlicher Gemeindeschlüssel, 8 digits (5 for a Landkreis, 2 for a Land). */
export type Ags = Branded<string, 'Ags'>;
/** Amtlicher Regionalschlüssel, 12 digits for a municipality, 9 for an administration, 5 for a Landkreis. */
export type Ars = Branded<string, 'Ars'>;
/** Schlüssel of the Leistungskatalog, 14 digits beginning with 99. */
export type LeikaKey = Branded<string, 'LeikaKey'>;

/** Parses an AGS of 2, 5 or 8 digits; undefined for anything else. */
export function parseAgs(value: string): Ags | undefined {
  return /^\d{2}(\d{3}(\d{3})?)?$/.test(value) ? (value as Ags) : undefined;
}

/** Parses an ARS of 2, 5, 9 or 12 digits; undefined for anything else. */
export function parseArs(value: string): Ars | undefined {
  return /^\d{2}(\d{3}(\d{4}(\d{3})?)?)?$/.test(value) ? (value as Ars) : undefined;
}

/** Parses a LeiKa key (99 + 12 digits); undefined for anything else. */
export function parseLeikaKey(value: string): LeikaKey | undefined {
  return /^99\d{12}$/.test(value) ? (value as LeikaKey) : undefined;
}
