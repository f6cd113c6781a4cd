import type { VNode } from 'preact';

import type { Actor } from '#kernel/actor';
import type { Locale } from '#kernel/locale';
import type { Unit } from '#kernel/unit';
import type { SessionClaims } from '#platform/auth';

import type { Reply } from './reply.ts';

/** A file that was received, sniffed, scanned and stored before the handler runs. */
export interface Upload {
  /** Name of the form field. */
  readonly field: string;
  readonly filename: string;
  /** Media type found in the content, never the one the browser claims. */
  readonly type: string;
  readonly bytes: number;
  /** Content hash under which the file store keeps it; empty for what is only looked at. */
  readonly key: string;
  /** The bytes themselves, where the route keeps nothing. */
  readonly content?: Uint8Array;
  /** Why it was not taken; `key` is empty then. */
  readonly fault?: 'tooLarge' | 'type' | 'infected' | 'empty' | 'unscanned';
}

/** What the page header shows of the person or member of staff at the screen. */
export type Viewer = { readonly kind: 'nobody' } | { readonly kind: 'signedIn'; readonly claims: SessionClaims };

/** Everything a handler may know of a request. `I` is the parsed input of the route. */
export interface RequestContext<I = unknown> {
  readonly input: I;
  readonly actor: Actor;
  /** The session of this request in the list of its holder; undefined for nobody. */
  readonly sessionId: string | undefined;
  readonly viewer: Viewer;
  readonly locale: Locale;
  /** Path and query without the language prefix. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Fields of a posted form; several values under one name become an array. */
  readonly form: Readonly<Record<string, string | string[]>>;
  readonly uploads: readonly Upload[];
  readonly cookies: Readonly<Record<string, string | undefined>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
  readonly csrfToken: string;
  /** Opens a unit of work as the actor of this request. */
  unit<T>(work: (unit: Unit) => Promise<T>): Promise<T>;
  /** Opens a unit as somebody else: only for signing in, where the actor is still nobody. */
  unitAs<T>(actor: Actor, work: (unit: Unit) => Promise<T>): Promise<T>;
  /** Renders a page in the layout and language of this request. */
  page(view: VNode, status?: number): Reply;
  /** Starts a session (any old one of that realm ends: a fresh token at every sign-in). */
  signIn(claims: SessionClaims): Promise<void>;
  signOut(realm: 'person' | 'staff'): Promise<void>;
  setCookie(name: string, value: string, options: { maxAgeSeconds: number; httpOnly?: boolean; path?: string }): void;
}
