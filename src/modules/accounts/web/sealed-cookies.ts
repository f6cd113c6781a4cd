import * as z from 'zod';

import type { RequestContext } from '#platform/http';

import type { Keys } from '../usecases/create-keys.ts';

type Context = Pick<RequestContext, 'cookies' | 'setCookie' | 'now'>;

/** A small state that travels sealed in a cookie: unreadable and unchangeable for the browser, gone after its time. */
export interface SealedCookie<T> {
  read(ctx: Context): T | undefined;
  write(ctx: Context, value: T): void;
  clear(ctx: Context): void;
}

const Envelope = z.object({ until: z.number(), value: z.unknown() });
const Checks = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), to: z.string() });
const Flow = Checks.extend({ screen: z.enum(['signIn', 'register']) });
/** Between password (or registration) and code. An account id of nobody stands for an address that is taken. */
const Stage = z.object({ uid: z.string(), accountId: z.uuid(), challengeId: z.string(), factor: z.enum(['email', 'totp', 'confirm']) });
const Question = z.object({ question: z.string() });
const Confirmed = z.object({ accountId: z.uuid() });
const EmailChange = z.object({ accountId: z.uuid(), challengeId: z.uuid() });

export interface SealedCookies {
  /** The sign-in this browser has begun. */
  readonly flow: SealedCookie<z.infer<typeof Flow>>;
  readonly stage: SealedCookie<z.infer<typeof Stage>>;
  /** The question a passkey has to answer. */
  readonly question: SealedCookie<z.infer<typeof Question>>;
  /** The proof of identity this browser has begun. */
  readonly proof: SealedCookie<z.infer<typeof Checks> & { accountId: string }>;
  /** A new address that waits for its code. */
  readonly emailChange: SealedCookie<z.infer<typeof EmailChange>>;
  /** The holder has just shown the password again. */
  readonly confirmed: SealedCookie<z.infer<typeof Confirmed>>;
}

/** Makes the cookies of this module. */
export function createSealedCookies(keys: Keys): SealedCookies {
  return {
    flow: sealed(keys, 'gemeinsam_anmeldung', Flow, 60 * 60),
    stage: sealed(keys, 'gemeinsam_stufe', Stage, 30 * 60),
    question: sealed(keys, 'gemeinsam_frage', Question, 15 * 60),
    proof: sealed(keys, 'gemeinsam_nachweis', Checks.extend({ accountId: z.uuid() }), 30 * 60),
    emailChange: sealed(keys, 'gemeinsam_neue_adresse', EmailChange, 30 * 60),
    confirmed: sealed(keys, 'gemeinsam_bestaetigt', Confirmed, 15 * 60),
  };
}

function sealed<S extends z.ZodType>(keys: Keys, name: string, schema: S, seconds: number): SealedCookie<z.infer<S>> {
  return {
    read(ctx) {
      const text = keys.open(name, ctx.cookies[name] ?? '');
      if (text === undefined) return undefined;
      const { until, value } = Envelope.parse(JSON.parse(text));
      return until > ctx.now.getTime() ? schema.parse(value) : undefined;
    },
    write(ctx, value) {
      ctx.setCookie(name, keys.seal(name, JSON.stringify({ until: ctx.now.getTime() + seconds * 1000, value })), { maxAgeSeconds: seconds });
    },
    clear: (ctx) => ctx.setCookie(name, '', { maxAgeSeconds: 0 }),
  };
}
