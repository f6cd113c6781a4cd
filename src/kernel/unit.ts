import type { Actor } from './actor.ts';

/** One SQL statement with its values; made only by the `sql` tag of platform/db, in `data/` folders. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Something that has happened and that other rooms may react to; carried by the outbox, at least once, in order per stream. */
export interface Fact {
  /** `<module>.<pastTense>`, e.g. `applications.submitted`. */
  readonly name: string;
  /** Facts of one stream are delivered in order; usually the id of the application or case. */
  readonly stream: string;
  /** Ids and plain values only; personal data stays in the tables of its owner. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** One entry of the audit trail: who (the unit's actor), what, on which thing, why. */
export interface AuditEntry {
  /** `<module>.<verb>`, e.g. `cases.read`. */
  readonly action: string;
  /** Kind and id of the thing touched, e.g. `caseFile:0197…`. */
  readonly subject: string;
  readonly reason?: string;
}

/** A deed outside the database (mail, PDF, poll), queued in this transaction and run after commit, with retries. */
export interface JobRequest {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Same key = one job, the later replaces the earlier while it has not started. */
  readonly key?: string;
  readonly runAt?: Date;
}

/**
 * A unit of work: one database transaction with one actor, one tenant or account, one point in time.
 * Opened only by `inUnit` (route, job runner, fact relay). Nothing outside the database happens in it.
 */
export interface Unit {
  readonly actor: Actor;
  /** Start of the unit; the only clock use-cases may read. */
  readonly now: Date;
  newId(): string;
  /** All rows of a statement. */
  rows<T>(statement: Statement): Promise<T[]>;
  /** The first row or undefined. */
  find<T>(statement: Statement): Promise<T | undefined>;
  /** Runs a statement and tells how many rows it touched. */
  run(statement: Statement): Promise<number>;
  say(fact: Fact): void;
  audit(entry: AuditEntry): void;
  enqueue(job: JobRequest): void;
}
