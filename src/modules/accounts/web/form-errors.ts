import type { Refusal } from '#kernel/refusal';
import type { FormFault } from '#platform/http';

import type { Texts } from '../texts/de.ts';

/** An error in the words of the page; without `field` it concerns the whole form. */
export interface FormError {
  readonly field?: string;
  readonly message: string;
}

/** Words for faults of single fields. */
export function faultErrors(texts: Texts, faults: readonly FormFault[]): FormError[] {
  return faults.map(({ field, message }) => ({ field, message: texts.faults[message] ?? texts.faults['invalid'] ?? '' }));
}

/** Words for a refusal, at a field when one is named. */
export function refusalErrors(texts: Texts, refusal: Refusal, field?: string): FormError[] {
  const words = (texts.refusals as Readonly<Record<string, string>>)[refusal.code.split('.')[1] ?? ''] ?? '';
  const message = words.replace(/\{(\w+)\}/g, (_all, name: string) => String(refusal.params[name] ?? ''));
  return [field === undefined ? { message } : { field, message }];
}

/** The error at one field. */
export function errorAt(errors: readonly FormError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}
