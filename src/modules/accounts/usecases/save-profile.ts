import * as z from 'zod';

import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { findAccount, updateProfile } from '../data/accounts.ts';
import { dayOfParts } from '../domain/day-of-parts.ts';
import { accountNotFound } from '../domain/refusals.ts';

const optional = (max: number) => z.string().trim().max(max, 'tooLong').default('').transform((text) => (text === '' ? null : text));

/** The profile form; every part is voluntary. Messages are keys of `texts.faults`. */
export const ProfileForm = z
  .object({
    givenName: optional(80),
    familyName: optional(80),
    'birthDate.day': z.string().default(''),
    'birthDate.month': z.string().default(''),
    'birthDate.year': z.string().default(''),
    street: optional(100),
    houseNumber: optional(12),
    postalCode: z.string().trim().default('').refine((text) => text === '' || /^\d{5}$/.test(text), 'postalCode').transform((text) => (text === '' ? null : text)),
    place: optional(80),
    phone: z.string().trim().default('').refine((text) => text === '' || /^\+?[\d\s/()-]{5,30}$/.test(text), 'phone').transform((text) => (text === '' ? null : text)),
    locale: z.enum(['de', 'en'], { error: 'required' }),
  })
  .transform((form, context) => {
    const { 'birthDate.day': day, 'birthDate.month': month, 'birthDate.year': year, ...rest } = form;
    const birthDate = dayOfParts(day, month, year);
    if (birthDate === undefined) context.addIssue({ code: 'custom', path: ['birthDate'], message: 'date' });
    return { ...rest, birthDate: birthDate ?? null };
  });
export type ProfileForm = z.infer<typeof ProfileForm>;

/** Saves the profile. What an identity provider had assured and is now changed by hand counts as self-stated again. */
export async function saveProfile(unit: Unit, form: ProfileForm): Promise<Result<void, typeof accountNotFound>> {
  const before = await findAccount(unit);
  if (before === undefined) return refuse(accountNotFound);
  const assured = ['givenName', 'familyName', 'birthDate', 'street', 'houseNumber', 'postalCode', 'place'] as const;
  const same = assured.every((part) => (before[part] ?? '') === (form[part] ?? ''));
  await updateProfile(unit, { ...form, assuredBy: same ? before.assuredBy : 'basis' });
  unit.audit({ action: 'accounts.changeProfile', subject: `account:${before.accountId}` });
  return ok(undefined);
}
