import { z } from 'zod';

import { conditionSchema } from '#standards/forms';

const template = z.strictObject({ de: z.string().trim().min(1), en: z.string().trim().min(1) });

/** Schema of one entry of `decisions.json`. Texts carry placeholders such as `{{applicant.name}}`; the German text is the binding one. */
export const decisionTemplateSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  kind: z.enum(['grant', 'reject', 'certificate', 'notice']),
  title: template,
  /** Paragraphs; one with `when` appears only when the condition holds for the answers. */
  blocks: z.array(template.extend({ heading: z.boolean().exactOptional(), when: conditionSchema.exactOptional() })).min(1),
  /** Instruction on legal remedies (VwVfG § 37 (6), AO § 157 (1)); a certificate has none, it decides nothing. */
  remedy: template.exactOptional(),
  /** Who sets the amount: nobody; the caseworker by hand; or the fee rule, where the caseworker enters it only when the rule does not know it. */
  bindFee: z.enum(['none', 'caseworker', 'computed']).exactOptional(),
});

/** A letter the office can send at the end. */
export type DecisionTemplate = z.infer<typeof decisionTemplateSchema>;
