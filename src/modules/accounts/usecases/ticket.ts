import { timingSafeEqual } from 'node:crypto';

import type { Keys } from './create-keys.ts';

/** Ids with a seal, for links in mails and cookies: nobody else can make or change one. Ids contain no dots. */
export function writeTicket(keys: Keys, purpose: string, parts: readonly string[]): string {
  const value = parts.join('.');
  return `${value}.${keys.hash(`ticket.${purpose}`, value).toString('base64url')}`;
}

/** The ids of a ticket made for this purpose with this many parts, or undefined. */
export function readTicket(keys: Keys, purpose: string, ticket: string | undefined, count: number): string[] | undefined {
  const parts = (ticket ?? '').split('.');
  const seal = Buffer.from(parts.pop() ?? '', 'base64url');
  const wanted = keys.hash(`ticket.${purpose}`, parts.join('.'));
  return parts.length === count && seal.length === wanted.length && timingSafeEqual(seal, wanted) ? parts : undefined;
}
