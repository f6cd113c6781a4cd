import type { Locale } from '#kernel/locale';
import type { Finding } from '#standards/en16931';

/** One file and what the rules say about it. */
export interface CheckedFile {
  readonly name: string;
  readonly verdict: 'accept' | 'reject' | 'unreadable';
  /** Name of the kind of invoice it says it is; undefined where unknown. */
  readonly scenario: string | undefined;
  readonly syntax: 'ubl' | 'cii' | undefined;
  readonly ruleVersions: readonly string[];
  readonly findings: readonly Finding[];
}

/** Judges one file in the words of a language. */
export type CheckFile = (file: { readonly name: string; readonly content: Uint8Array }, locale: Locale) => Promise<CheckedFile>;
