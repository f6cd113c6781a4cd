import { z } from 'zod';

import { localTextSchema } from '#standards/forms';

/** Schema of `procedure.json`: how the office works on an application. */
export const procedureSchema = z.strictObject({
  /** Chooses the rule when a decision counts as announced (VwVfG § 41, AO §§ 122, 122a, SGB X § 37). */
  regime: z.enum(['VwVfG', 'AO', 'SGB X']),
  /** Calendar days in which the office wants to be done. */
  processingTargetDays: z.number().int().positive(),
  states: z.array(z.strictObject({ id: z.enum(['submitted', 'received', 'inProgress', 'questionOpen', 'hearing', 'decided']), label: localTextSchema })).min(3),
  /** Whether to hear the person before a burdensome decision (VwVfG § 28, AO § 91), and what to write. */
  hearing: z.strictObject({ days: z.number().int().positive(), text: localTextSchema }).exactOptional(),
  askBack: z.literal(true),
  decisionKinds: z.array(z.enum(['grant', 'reject', 'certificate', 'notice'])).min(1),
  /** What the caseworker has to look at, as a check list. */
  checks: z.array(localTextSchema),
});

/** The procedure of a service package. */
export type Procedure = z.infer<typeof procedureSchema>;
