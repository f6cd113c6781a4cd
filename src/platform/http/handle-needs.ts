import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';

import type { Actor } from '#kernel/actor';
import type { Locale } from '#kernel/locale';
import type { Refusal } from '#kernel/refusal';
import type { Unit } from '#kernel/unit';
import type { Sessions } from '#platform/auth';
import type { Files } from '#platform/files';

import type { EdgeFault } from './edge-fault.ts';
import type { Viewer } from './request-context.ts';

/** What the frame of a page is made from. */
export interface PageFacts {
  readonly viewer: Viewer;
  readonly locale: Locale;
  readonly path: string;
  readonly csrfToken: string;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  /** When the session ends unless it is used; undefined for nobody. */
  readonly sessionEndsAt: Date | undefined;
  /** Messages of the person that are not opened yet. */
  readonly unread: number;
  readonly now: Date;
}

/** What handling a request needs from the composition root. */
export interface HandleNeeds {
  inUnit<T>(actor: Actor, work: (unit: Unit) => Promise<T>, now?: Date): Promise<T>;
  readonly sessions: Sessions;
  readonly files: Pick<Files, 'put'>;
  readonly secret: string;
  /** True when the platform is reached by https: cookies become Secure. */
  readonly secureCookies: boolean;
  /** Origin people see, e.g. `https://gemeinsam.example`. */
  readonly publicUrl: string;
  /** Other origins a redirect may lead to (payment, identity). */
  readonly allowedRedirects: readonly string[];
  readonly signInPath: { readonly person: string; readonly staff: string };
  render(view: VNode, facts: PageFacts): string;
  /** How many messages wait for the person, for the frame of every page. */
  countUnread(actor: Actor): Promise<number>;
  refusalView(refusal: Refusal, locale: Locale, path: string): { view: VNode; text: string };
  fail(request: FastifyRequest, reply: FastifyReply, fault: EdgeFault): Promise<FastifyReply> | FastifyReply;
  /** Hears that a unit has committed; the relay wakes up. */
  committed(): void;
  now(): Date;
}
