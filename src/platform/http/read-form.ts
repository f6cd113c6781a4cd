import type * as z from 'zod';

/** A field that does not fit: `message` is a text key of the module that shows the form. */
export interface FormFault {
  readonly field: string;
  readonly message: string;
}

export type FormReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly FormFault[]; readonly raw: Readonly<Record<string, string>> };

/**
 * Parses a posted form by a schema whose messages are text keys; what was typed comes back in `raw` for redisplay.
 * One fault per field: the first says enough.
 */
export function readForm<S extends z.ZodType>(schema: S, form: Readonly<Record<string, string | string[]>>): FormReading<z.infer<S>> {
  const parsed = schema.safeParse(form);
  if (parsed.success) return { ok: true, value: parsed.data };
  const faults = new Map<string, FormFault>();
  for (const issue of parsed.error.issues) {
    const field = issue.path.join('.');
    if (!faults.has(field)) faults.set(field, { field, message: issue.message });
  }
  const raw = Object.fromEntries(Object.entries(form).map(([key, value]) => [key, Array.isArray(value) ? (value[0] ?? '') : value]));
  return { ok: false, faults: [...faults.values()], raw };
}
