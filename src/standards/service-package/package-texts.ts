import { z } from 'zod';

import { localTextSchema } from '#standards/forms';

/** Schema of `texts.json`: the text modules of XZuFi by code name; the code of the list is named behind each. */
export const packageTextsSchema = z.strictObject({
  teaser: localTextSchema, // 24
  shortText: localTextSchema, // 05
  fullText: localTextSchema, // 06; paragraphs are separated by a blank line
  prerequisites: z.array(localTextSchema), // 09
  requiredDocuments: z.array(localTextSchema), // 08
  procedureSteps: z.array(localTextSchema).min(1), // 11
  deadline: localTextSchema, // modulFrist
  processingTime: localTextSchema, // modulBearbeitungsdauer
  costs: localTextSchema, // modulKosten
  legalRemedy: localTextSchema, // 25
  notes: z.array(localTextSchema), // 16
  plainLanguage: localTextSchema, // own module: the service in easy words
});

/** What people read about a service. */
export type PackageTexts = z.infer<typeof packageTextsSchema>;
