import { z } from 'zod';

/** Schema of `retention.json`: how long a closed file is kept and what happens then. */
export const retentionSchema = z.strictObject({
  /** What starts the period, which then begins with the end of that calendar year. */
  trigger: z.enum(['closed', 'decided', 'permitEnded', 'taxEnded']),
  years: z.number().int().positive(),
  /** Offered to the archive before deletion (Anbietung), or deleted at once. */
  thenOffer: z.boolean(),
  source: z.string().min(1),
});

/** The retention rule of a service package. */
export type Retention = z.infer<typeof retentionSchema>;
