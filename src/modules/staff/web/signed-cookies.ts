import * as z from 'zod';

import { readToken, signToken } from '#platform/auth';
import type { RequestContext } from '#platform/http';

type Context = Pick<RequestContext, 'cookies' | 'setCookie' | 'now'>;

/** A small state of one member that travels signed in a cookie: the browser cannot change it, and it is gone after its time. */
export interface SignedCookie<T> {
  /** The state if it is this member's and still good. */
  read(ctx: Context, staffId: string): T | undefined;
  write(ctx: Context, staffId: string, value: T): void;
}

export interface SignedCookies {
  /** The question a passkey has to answer. */
  readonly question: SignedCookie<string>;
  /** The member has just shown the password (again). */
  readonly confirmed: SignedCookie<true>;
}

/** Makes the cookies of staff access from the installation's secret. */
export function createSignedCookies(secret: string): SignedCookies {
  return {
    question: signed(secret, 'gemeinsam_dienstfrage', z.string(), 10 * 60),
    confirmed: signed(secret, 'gemeinsam_dienst_bestaetigt', z.literal(true), 15 * 60),
  };
}

function signed<T>(secret: string, name: string, schema: z.ZodType<T>, seconds: number): SignedCookie<T> {
  const Envelope = z.object({ staffId: z.string(), until: z.number(), value: schema });
  return {
    read(ctx, staffId) {
      const text = readToken(secret, name, ctx.cookies[name] ?? '');
      if (text === undefined) return undefined;
      const { value, until, ...owner } = Envelope.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
      return owner.staffId === staffId && until > ctx.now.getTime() ? value : undefined;
    },
    write(ctx, staffId, value) {
      const text = JSON.stringify({ staffId, until: ctx.now.getTime() + seconds * 1_000, value });
      ctx.setCookie(name, signToken(secret, name, Buffer.from(text).toString('base64url')), { maxAgeSeconds: seconds });
    },
  };
}
