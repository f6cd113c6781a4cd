import { z } from 'zod';

import type { LocalText } from '#kernel/locale';
import { conditionSchema, localTextSchema, type Condition } from '#standards/forms';

/**
 * How an amount comes about. Amounts are whole cents.
 * `none`: free of charge. `fixed`: one amount. `perUnit`: amount × number answered, less free units, at most `maxCents`.
 * `rates`: the first row whose condition holds. `sum`: all parts. `area`: m² × days × amount per m² and day.
 * `statute`: known only from the statute of the legal entity, handed in as overlay value under `key`;
 * `typical` says honestly what is usual when it is not stored.
 */
export type FeeRule =
  | { readonly type: 'none'; readonly label?: LocalText }
  | { readonly type: 'fixed'; readonly label: LocalText; readonly cents: number }
  | { readonly type: 'perUnit'; readonly label: LocalText; readonly centsPerUnit: number; readonly question: string; readonly freeUnits?: number; readonly maxCents?: number }
  | { readonly type: 'rates'; readonly rows: readonly { readonly when?: Condition; readonly rule: FeeRule }[] }
  | { readonly type: 'sum'; readonly rules: readonly FeeRule[] }
  | { readonly type: 'area'; readonly label: LocalText; readonly centsPerSquareMetrePerDay: number | { readonly overlay: string; readonly typical: LocalText }; readonly area: string; readonly period: string; readonly roundUp: boolean; readonly minimumCents?: number }
  | { readonly type: 'statute'; readonly label: LocalText; readonly key: string; readonly typical: LocalText };

const amount = z.number().int().nonnegative();
const typical = localTextSchema;
const label = localTextSchema;
const question = z.string().min(1);

/** Schema of a fee rule as it stands in `fee.json`. */
export const feeRuleSchema: z.ZodType<FeeRule> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('none'), label: label.exactOptional() }),
    z.strictObject({ type: z.literal('fixed'), label, cents: amount }),
    z.strictObject({ type: z.literal('perUnit'), label, centsPerUnit: amount, question, freeUnits: amount.exactOptional(), maxCents: amount.exactOptional() }),
    z.strictObject({ type: z.literal('rates'), rows: z.array(z.strictObject({ when: conditionSchema.exactOptional(), rule: feeRuleSchema })).min(1) }),
    z.strictObject({ type: z.literal('sum'), rules: z.array(feeRuleSchema).min(1) }),
    z.strictObject({
      type: z.literal('area'),
      label,
      centsPerSquareMetrePerDay: z.union([amount, z.strictObject({ overlay: z.string().min(1), typical })]),
      area: question,
      period: question,
      roundUp: z.boolean(),
      minimumCents: amount.exactOptional(),
    }),
    z.strictObject({ type: z.literal('statute'), label, key: z.string().min(1), typical }),
  ]),
);
