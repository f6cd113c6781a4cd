import * as z from 'zod';

/** What can be made to go wrong; `hang` never answers, `garbage` answers 200 with something that is no JSON. */
export const FaultKind = z.enum(['503', 'hang', 'garbage']);
export type FaultKind = z.infer<typeof FaultKind>;

/** Answers that shall go wrong next; kept in memory, because a restart is the way out of every fault. */
export interface Faults {
  /** The next `count` answers of the interface go wrong. */
  plan(kind: FaultKind, count: number): void;
  /** The fault this answer shall have, if any; counts it off. */
  take(): FaultKind | undefined;
  planned(): { kind: FaultKind; left: number } | undefined;
}

/** Starts without faults. */
export function createFaults(): Faults {
  let kind: FaultKind = '503';
  let left = 0;
  return {
    plan(nextKind, count) {
      kind = nextKind;
      left = count;
    },
    take() {
      if (left === 0) return undefined;
      left -= 1;
      return kind;
    },
    planned: () => (left === 0 ? undefined : { kind, left }),
  };
}
