import { z } from 'zod';

import { feePlanSchema } from '#standards/fees';
import { formDefinitionSchema } from '#standards/forms';

import { decisionTemplateSchema } from './decision-template.ts';
import { packageManifestSchema } from './package-manifest.ts';
import { packageTextsSchema } from './package-texts.ts';
import { personaSchema } from './persona.ts';
import { procedureSchema } from './procedure.ts';
import { retentionSchema } from './retention.ts';

/** Schema of a service package: the manifest with the other seven files beside it. */
export const servicePackageSchema = packageManifestSchema.extend({
  texts: packageTextsSchema,
  form: formDefinitionSchema,
  fee: feePlanSchema,
  procedure: procedureSchema,
  decisions: z.array(decisionTemplateSchema).min(1),
  retention: retentionSchema,
  personas: z.array(personaSchema).min(1),
});

/** One online service as one versioned thing. */
export type ServicePackage = z.infer<typeof servicePackageSchema>;
