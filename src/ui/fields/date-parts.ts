/** A date as typed into three inputs. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** The parts of a stored `YYYY-MM-DD`; empty parts for anything else. */
export function datePartsOf(day: string | undefined): DateParts {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '');
  return { day: match?.[3] ?? '', month: match?.[2] ?? '', year: match?.[1] ?? '' };
}
