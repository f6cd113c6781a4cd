import { z } from 'zod';

import { localTextSchema } from '#standards/forms';

/** Schema of `package.json` in a service package's folder: what it is, who may use it, on which law it rests. */
export const packageManifestSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  version: z.string().regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?$/),
  publisher: z.string().min(1),
  licence: z.string().min(1),
  names: z.strictObject({ official: localTextSchema, citizen: localTextSchema }),
  /** Last part of the page's address; German only, because addresses do not change with the language. */
  slug: z.strictObject({ de: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/) }),
  /** Absent for services of municipal law alone, which the catalogue does not know. */
  leikaKey: z.string().regex(/^99\d{12}$/).exactOptional(),
  ozgId: z.string().regex(/^\d{5}$/).exactOptional(),
  audience: z.array(z.enum(['citizen', 'company', 'association'])).min(1),
  /** Which rule finds the competent office; the words of the 35 services' competence rules. */
  competenceRule: z.enum(['GEM_EIGEN', 'GEM_UEBERTR', 'STANDESAMT', 'KREIS', 'SVB', 'OERE', 'BUND', 'STRASSENBAULAST']),
  /** Own or assigned sphere of activity (eigener/übertragener Wirkungskreis, ThürKO §§ 2, 3, 47). */
  sphere: z.enum(['eigen', 'uebertragen']),
  /** Questions that say who applies; an answered organisation comes before the person. */
  applicant: z.strictObject({ person: z.string().min(1), address: z.string().min(1), organisation: z.string().min(1).exactOptional() }),
  trustLevel: z.enum(['none', 'basis', 'substantiell', 'hoch']),
  guestAllowed: z.boolean(),
  legalBasis: z.array(z.strictObject({ citation: z.string().min(1), url: z.url().exactOptional() })).min(1),
  /** Words people search with, German and English mixed. */
  synonyms: z.array(z.string().min(1)),
  /** Day on which somebody last compared the content with the law. */
  checkedAt: z.iso.date(),
  /** Facts to confirm before real use, in German, for the editor. */
  unverified: z.array(z.string().min(1)),
});

/** The manifest of a service package. */
export type PackageManifest = z.infer<typeof packageManifestSchema>;
