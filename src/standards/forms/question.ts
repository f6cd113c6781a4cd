import { z } from 'zod';

import { conditionSchema } from './condition.ts';
import { localTextSchema } from './local-text-schema.ts';

const relativeDay = /^(today([+-]\d{1,4}[dmy])?|\d{4}-\d{2}-\d{2})$/;
const options = z.array(z.strictObject({ value: z.string().regex(/^[a-zA-Z0-9-]+$/), label: localTextSchema, hint: localTextSchema.exactOptional() })).min(2);
const day = z.string().regex(relativeDay);
const wholeNumber = z.number().int().nonnegative();

const common = {
  /** Input name and key of the answer; letters and digits only, so that no part separator can occur in it. */
  id: z.string().regex(/^[a-z][a-zA-Z0-9]*$/).refine((id) => !(id in Object.prototype), 'reserved name'),
  label: localTextSchema,
  hint: localTextSchema.exactOptional(),
  /** Why the office asks, in plain words; shown folded. */
  why: localTextSchema.exactOptional(),
  example: localTextSchema.exactOptional(),
  /** HTML autocomplete token (WCAG 1.3.5); person and address spread the tokens of their parts themselves. */
  autocomplete: z.string().exactOptional(),
  /** Whether an answer is owed, always or when the condition holds. */
  required: z.union([z.boolean(), conditionSchema]),
  /** May refer to questions of earlier pages only, because pages work without JavaScript. */
  visibleWhen: conditionSchema.exactOptional(),
  /** The rule of law that lets the office ask this (GDPR Art. 6 (1) c/e, Art. 13 (1) c). */
  legalBasis: z.string().min(1),
  purpose: localTextSchema,
  /** Attribute of the person's account that fills this in beforehand; `name` feeds both parts of a person question. */
  prefill: z.enum(['givenName', 'familyName', 'name', 'birthDate', 'address', 'email', 'phone']).exactOptional(),
  /** The question rests on a fact not yet confirmed in a source; shown to editors, never to applicants. */
  confirm: z.literal(true).exactOptional(),
  /** Own words per error code, instead of the generated ones. */
  errors: z.record(z.string(), localTextSchema).exactOptional(),
};

const textual = {
  minLength: wholeNumber.exactOptional(),
  maxLength: wholeNumber.exactOptional(),
  /** Regular expression the whole answer must match; `errors.pattern` says it in words. */
  pattern: z.string().exactOptional(),
};

/** Schema of one question; `kind` decides the shape of the answer (see `AnswerValue`). */
export const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), ...common, ...textual, inputMode: z.enum(['text', 'numeric']).exactOptional(), /** Numbers people write in groups: spaces are taken out. */ stripSpaces: z.literal(true).exactOptional(), width: z.enum(['short', 'full']).exactOptional() }),
  z.strictObject({ kind: z.literal('longText'), ...common, ...textual }),
  z.strictObject({ kind: z.literal('number'), ...common, min: z.number().exactOptional(), max: z.number().exactOptional(), decimals: z.number().int().min(0).max(2).exactOptional(), unit: localTextSchema.exactOptional() }),
  z.strictObject({ kind: z.literal('money'), ...common, minCents: z.number().int().exactOptional(), maxCents: z.number().int().exactOptional() }),
  z.strictObject({ kind: z.literal('date'), ...common, notBefore: day.exactOptional(), notAfter: day.exactOptional() }),
  z.strictObject({ kind: z.literal('yesNo'), ...common }),
  z.strictObject({ kind: z.literal('oneOf'), ...common, options }),
  z.strictObject({ kind: z.literal('manyOf'), ...common, options, minChoices: wholeNumber.exactOptional(), maxChoices: wholeNumber.exactOptional() }),
  z.strictObject({ kind: z.literal('address'), ...common }),
  z.strictObject({ kind: z.literal('person'), ...common, minAge: wholeNumber.exactOptional(), /** Parts this service does not need. */ omit: z.array(z.enum(['birthName', 'birthDate'])).exactOptional() }),
  z.strictObject({ kind: z.literal('email'), ...common }),
  z.strictObject({ kind: z.literal('phone'), ...common }),
  /** Only accounts in the SEPA area are accepted. */
  z.strictObject({ kind: z.literal('iban'), ...common }),
  z.strictObject({
    kind: z.literal('file'),
    ...common,
    /** Media types the office can open, e.g. `application/pdf`. */
    accept: z.array(z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/)).min(1),
    maxBytes: z.number().int().positive(),
    maxFiles: z.number().int().positive(),
  }),
  z.strictObject({ kind: z.literal('declaration'), ...common }),
  z.strictObject({ kind: z.literal('period'), ...common, notBefore: day.exactOptional(), notAfter: day.exactOptional(), maxDays: wholeNumber.exactOptional() }),
  z.strictObject({ kind: z.literal('area'), ...common, maxMetres: z.number().positive().exactOptional() }),
]);

/** One question of a form. */
export type Question = z.infer<typeof questionSchema>;
