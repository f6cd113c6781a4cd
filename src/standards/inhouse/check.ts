import type { LocalText } from '#kernel/locale';

/** The conditions of joint control, in the order of the law. */
export const checkIds = ['REGISTER', 'C1', 'C2a', 'C2b', 'C2c', 'C3', 'C4', 'C5'] as const;
export type CheckId = (typeof checkIds)[number];

/** `REVIEW`: holds under a condition a person must look at. `UNKNOWN`: something is missing; it never becomes green by itself. */
export type CheckStatus = 'PASS' | 'REVIEW' | 'FAIL' | 'UNKNOWN';

/** One condition, judged. */
export interface Check {
  readonly check: CheckId;
  readonly status: CheckStatus;
  /** Rule and version of the law, e.g. `C3@GWB-108/2026`. */
  readonly rule: string;
  readonly reference: string;
  readonly numbers: Readonly<Record<string, string | number | boolean | null>>;
  /** Documents that show it. */
  readonly evidence: readonly string[];
  readonly missing: readonly string[];
  readonly text: LocalText;
}

export type Verdict = 'INHOUSE' | 'INHOUSE_WITH_CONDITIONS' | 'NOT_INHOUSE' | 'CANNOT_BE_JUDGED';
