import { z } from 'zod';

import { localTextSchema } from '#standards/forms';

import { feeRuleSchema } from './fee-rule.ts';

/** Schema of `fee.json`: when money is due, how much, and one sentence people read before they start. */
export const feePlanSchema = z.strictObject({
  /**
   * `beforeSubmission`: paid online before the application leaves; `withDecision`: set in the decision and claimed with it;
   * `byNotice`: a notice of its own sets it (tax assessment), nothing is claimed through this application.
   */
  when: z.enum(['beforeSubmission', 'withDecision', 'byNotice']),
  rule: feeRuleSchema,
  explanation: localTextSchema,
  /** Where the amount is laid down. */
  source: z.string().min(1),
});

/** The fee side of a service package. */
export type FeePlan = z.infer<typeof feePlanSchema>;
