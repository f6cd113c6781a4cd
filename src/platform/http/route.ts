import type * as z from 'zod';

import type { LocalText } from '#kernel/locale';

import type { Permission } from './permission.ts';
import type { Reply } from './reply.ts';
import type { RequestContext } from './request-context.ts';

export type Handler<I> = (ctx: RequestContext<I>) => Promise<Reply> | Reply;

/** Limits of a route that takes files; more is refused while streaming, nothing larger touches the disk. */
export interface UploadLimits {
  readonly maxBytes: number;
  readonly maxFiles: number;
  /** `memory`: the bytes are handed to the handler and never stored; for what is only looked at. The whole of them must fit: `maxBytes` × `maxFiles`. */
  readonly keep?: 'store' | 'memory';
}

export interface RouteOptions<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Fastify path, e.g. `/api/v1/places` or `/leistung/:slug/:place`. */
  readonly path: string;
  readonly permission: Permission;
  /** Name of the audit entry the handler writes, or why none is due: `none: <reason>`. */
  readonly audit: string;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly upload?: UploadLimits;
  /** Calls per minute and address, for routes that invite guessing. */
  readonly rateLimit?: number;
  /** Marks a route of the public API; goes into the OpenAPI document. */
  readonly api?: { readonly summary: LocalText; readonly tag: string; readonly response: z.ZodType; readonly status?: number };
  readonly handler: Handler<{ params: z.infer<P>; query: z.infer<Q>; body: z.infer<B> }>;
}

/** A declared route; the law test walks over all of them. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly permission: Permission;
  readonly audit: string;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly upload?: UploadLimits;
  readonly rateLimit?: number;
  readonly api?: { readonly summary: LocalText; readonly tag: string; readonly response: z.ZodType; readonly status?: number };
  readonly handler: Handler<never>;
}

/**
 * Declares one route: who may call it, what it writes into the audit trail, what fits as input.
 * Input is parsed once, here at the edge; the handler receives it typed as `ctx.input.params|query|body`.
 */
export function route<P extends z.ZodType = z.ZodUnknown, Q extends z.ZodType = z.ZodUnknown, B extends z.ZodType = z.ZodUnknown>(
  options: RouteOptions<P, Q, B>,
): Route {
  return options as Route;
}
