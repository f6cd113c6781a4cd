import { readFileSync } from 'node:fs';

import { z } from 'zod';

const bothLanguages = z.strictObject({ de: z.string().min(1), en: z.string().min(1) });

/** A step is an OZG service, one of the local services, or a local service that stands for the OZG service here. */
const step = z.strictObject({ ozg: z.string().optional(), service: z.string().optional() }).refine((one) => one.ozg !== undefined || one.service !== undefined);

const LifeSituations = z.strictObject({
  owner: z.string().min(1),
  situations: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
      title: bothLanguages,
      intro: bothLanguages,
      words: z.array(z.string().min(2).max(60)),
      steps: z.array(step),
    }),
  ),
});
export type LifeSituation = z.infer<typeof LifeSituations>['situations'][number];

/** Situations in which people need several services one after another (Lebenslagen), in the order of the editors; faults when the file does not fit. */
export function readLifeSituations(): LifeSituation[] {
  return LifeSituations.parse(JSON.parse(readFileSync(new URL('lebenslagen.json', import.meta.url), 'utf8'))).situations;
}
