import { z } from 'zod';

/** Schema of one entry of `personas.json`: an invented person and what must come out for them. */
export const personaSchema = z.strictObject({
  name: z.string().min(1),
  /** JSON answers as an API client would send them. */
  answers: z.record(z.string(), z.unknown()),
  today: z.iso.date(),
  /** Amounts of the legal entity's statute, in cents. */
  overlay: z.record(z.string(), z.number().int()).exactOptional(),
  expect: z.strictObject({
    /** Ids of the pages the person sees, in order. */
    pages: z.array(z.string()).min(1),
    /** Fee in cents; null = not known here. */
    feeCents: z.number().int().nullable(),
    /** `field:code` of every mistake, in order. */
    errors: z.array(z.string()),
    /** Id of the decision template to be filled without gaps, or `mustCorrect`. */
    outcome: z.string().min(1),
  }),
});

/** A test person of a service package. */
export type Persona = z.infer<typeof personaSchema>;
