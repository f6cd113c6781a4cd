import { z } from 'zod';

/**
 * When something holds, in terms of earlier answers: comparisons joined by all / any / not.
 * An unanswered question satisfies only `isNot` and `answered: false`.
 * The set of comparisons is that of FIM rules (visibility and duty), plus `includes` for several choices.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly question: string; readonly is: string | number | boolean }
  | { readonly question: string; readonly isNot: string | number | boolean }
  | { readonly question: string; readonly atLeast: number | string }
  | { readonly question: string; readonly atMost: number | string }
  | { readonly question: string; readonly includes: string }
  | { readonly question: string; readonly answered: boolean };

const plain = z.union([z.string(), z.number(), z.boolean()]);
const bound = z.union([z.number(), z.iso.date()]);
const question = z.string().min(1);

/** Schema of a condition as it stands in a form's JSON. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
    z.strictObject({ question, is: plain }),
    z.strictObject({ question, isNot: plain }),
    z.strictObject({ question, atLeast: bound }),
    z.strictObject({ question, atMost: bound }),
    z.strictObject({ question, includes: z.string() }),
    z.strictObject({ question, answered: z.boolean() }),
  ]),
);
