/** Values a refusal's text may name; personal data does not belong here, because refusals are logged. */
export type RefusalParams = Readonly<Record<string, string | number>>;

/**
 * The rules say no. `code` is `<module>.<reason>`, stable and part of the API
 * (RFC 9457 `type` = /probleme/<code>); the words for it live in the module's `texts/`.
 */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  /** HTTP status the edges answer with, 400–499. */
  readonly status: number;
  readonly params: RefusalParams;
}

/** Makes one refusal; modules list theirs once in `domain/refusals.ts`. */
export function refusal<const Code extends string>(code: Code, status: number, params: RefusalParams = {}): Refusal<Code> {
  return { code, status, params };
}
