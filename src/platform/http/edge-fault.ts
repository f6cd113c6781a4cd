/** What went wrong at the edge, for the one place that tells people. */
export interface EdgeFault {
  readonly status: number;
  readonly code: string;
  readonly error?: unknown;
}
