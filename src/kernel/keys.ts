import type { Branded } from './ids.ts';

/** Amtlicher Gemeindeschlüssel, 8 digits (5 for a Landkreis, 2 for a Land). */
export type Ags = Branded<string, 'Ags'>;
/** Amtlicher Regionalschlüssel, 12 digits for a municipality, 9 for an administration, 5 for a Landkreis. */
export type Ars = Branded<string, 'Ars'>;
/** Schlüssel of the Leistungskatalog, 14 digits beginning with 99. */
export type LeikaKey = Branded<string, 'LeikaKey'>;
