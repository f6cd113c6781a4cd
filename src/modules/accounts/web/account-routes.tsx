import * as z from 'zod';

import { dayInGermany } from '#kernel/dates';
import { person, readForm, redirect, refused, route, type Reply, type RequestContext, type Route } from '#platform/http';
import { datePartsOf } from '#ui/fields';

import type { Account } from '../domain/account.ts';
import { textsIn } from '../texts/texts-in.ts';
import { readOwnTrail, trailPerPage } from '../usecases/read-own-trail.ts';
import { ProfileForm, saveProfile } from '../usecases/save-profile.ts';
import { AccountPage } from './account.page.tsx';
import { faultErrors } from './form-errors.ts';
import { LogPage } from './log.page.tsx';
import { ownerOf } from './own-account.ts';
import { paths } from './paths.ts';
import { ProfilePage } from './profile.page.tsx';
import { claimsOf } from './sign-in-steps.ts';

/** The account's start page, the profile and the activity log. */
export function accountRoutes(): Route[] {
  async function takeProfile(ctx: RequestContext): Promise<Reply> {
    const texts = textsIn(ctx.locale);
    const account = await ownerOf(ctx);
    const form = readForm(ProfileForm, ctx.form);
    const future = form.ok && form.value.birthDate !== null && form.value.birthDate > dayInGermany(ctx.now);
    if (!form.ok || future) {
      const faults = form.ok ? [{ field: 'birthDate', message: 'date' }] : form.faults;
      const raw = Object.fromEntries(Object.entries(ctx.form).map(([key, value]) => [key, typeof value === 'string' ? value : (value[0] ?? '')]));
      const birthDate = { day: raw['birthDate.day'] ?? '', month: raw['birthDate.month'] ?? '', year: raw['birthDate.year'] ?? '' };
      return ctx.page(<ProfilePage texts={texts} account={account} values={raw} birthDate={birthDate} saved={false} errors={faultErrors(texts, faults)} />, 400);
    }
    const saved = await ctx.unit((unit) => saveProfile(unit, form.value));
    if (!saved.ok) return refused(saved.refusal);
    // The header shows the name, which may have changed.
    await ctx.signIn(claimsOf(await ownerOf(ctx)));
    return redirect(`${paths.profile}?gespeichert=1`);
  }

  return [
    route({
      method: 'GET', path: paths.account, permission: person({ guest: true }), audit: 'none: the holder looks at the own account',
      handler: async (ctx) => ctx.page(<AccountPage texts={textsIn(ctx.locale)} account={await ownerOf(ctx)} />),
    }),
    route({
      method: 'GET', path: paths.profile, permission: person(), audit: 'none: the holder looks at the own data',
      async handler(ctx) {
        const account = await ownerOf(ctx);
        return ctx.page(<ProfilePage texts={textsIn(ctx.locale)} account={account} values={profileValues(account)} birthDate={datePartsOf(account.birthDate ?? undefined)} saved={ctx.query['gespeichert'] === '1'} errors={[]} />);
      },
    }),
    route({ method: 'POST', path: paths.profile, permission: person(), audit: 'accounts.changeProfile', handler: takeProfile }),
    route({
      method: 'GET', path: paths.log, permission: person(), audit: 'none: the holder reads the own trail',
      query: z.object({ seite: z.coerce.number().int().min(1).max(10_000).catch(1) }),
      async handler(ctx) {
        const page = ctx.input.query.seite;
        const { entries, total, intact } = await ctx.unit((unit) => readOwnTrail(unit, page));
        const pages = Math.max(1, Math.ceil(total / trailPerPage));
        return ctx.page(<LogPage texts={textsIn(ctx.locale)} locale={ctx.locale} entries={entries} page={page} pages={pages} intact={intact} />);
      },
    }),
  ];
}

function profileValues(account: Account): Record<string, string> {
  const { givenName, familyName, street, houseNumber, postalCode, place, phone, locale } = account;
  return Object.fromEntries(Object.entries({ givenName, familyName, street, houseNumber, postalCode, place, phone, locale }).map(([key, value]) => [key, value ?? '']));
}
