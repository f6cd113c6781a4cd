import { z } from 'zod';

import { conditionSchema } from './condition.ts';
import { localTextSchema } from './local-text-schema.ts';
import { questionSchema } from './question.ts';

const pageSchema = z.strictObject({
  /** Part of the page's address. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  section: z.string().min(1),
  title: localTextSchema,
  intro: localTextSchema.exactOptional(),
  visibleWhen: conditionSchema.exactOptional(),
  questions: z.array(questionSchema).min(1),
});

/** Schema of a form: sections of the task list and pages in the order they are asked. */
export const formDefinitionSchema = z.strictObject({
  sections: z.array(z.strictObject({ id: z.string().min(1), title: localTextSchema })).min(1),
  pages: z.array(pageSchema).min(1),
});

/** One page: one group of questions that belong together. */
export type FormPage = z.infer<typeof pageSchema>;

/** A whole form; pure data, made by editors. */
export type FormDefinition = z.infer<typeof formDefinitionSchema>;
