import type { Refusal } from './refusal.ts';

/** Outcome of a use-case: a value, or the reason why the rules say no. Faults are thrown, never put here. */
export type Result<T, R extends Refusal = Refusal> = { ok: true; value: T } | { ok: false; refusal: R };

/** Wraps a value as a successful result. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** Wraps a refusal as an unsuccessful result; `inUnit` rolls back when it sees one. */
export function refuse<R extends Refusal>(refusal: R): { ok: false; refusal: R } {
  return { ok: false, refusal };
}
