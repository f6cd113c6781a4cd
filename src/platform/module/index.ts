import type { FactHandler } from '#platform/outbox';
import type { JobDefinition } from '#platform/jobs';
import type { Route } from '#platform/http';

/** Words for every refusal of a module, by the part of the code behind the dot; `{name}` is filled from its params. */
export type RefusalTexts = Readonly<Record<string, string>>;

/** One room of the house as the composition root sees it. */
export interface Module<Api = unknown> {
  /** Name of the room and of its database schema. */
  readonly name: string;
  /** What other rooms may be handed, typed by `contracts/`. */
  readonly api: Api;
  /** Folder with `NNNN-what.sql`. */
  readonly migrations?: string;
  readonly routes: readonly Route[];
  readonly jobs: readonly JobDefinition[];
  readonly refusalTexts: { readonly de: RefusalTexts; readonly en: RefusalTexts };
}

/** A story across rooms: which facts it hears and what it does then. */
export interface Process {
  readonly name: string;
  readonly handlers: readonly FactHandler[];
}
