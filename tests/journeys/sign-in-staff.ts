import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';

import { totpCode, type Visitor } from '#testing/browser';

import { demoStaffPassword } from '../../seeds/demo/demo-world.ts';

/** Signs a member of staff in with password and authenticator code; ends at the desk. */
export async function signInStaff(visitor: Visitor, email: string): Promise<void> {
  await visitor.visit('/verwaltung/anmelden');
  await visitor.page.getByLabel('Dienstliche E-Mail-Adresse').fill(email);
  await visitor.page.locator('input[name="password"]').fill(demoStaffPassword);
  await visitor.follow(visitor.button('Weiter'));
  await visitor.page.locator('input[name="code"]').fill(await freshCode(email));
  await visitor.follow(visitor.page.locator('main').getByRole('button', { name: 'Anmelden', exact: true }));
  assert.match(new URL(visitor.page.url()).pathname, /^\/verwaltung/);
  assert.doesNotMatch(visitor.page.url(), /anmelden/, 'the code was taken');
}

const used = new Map<string, string>();

/** A code this person has not signed in with yet: each counts once, so a second sign-in waits for the next. */
async function freshCode(email: string): Promise<string> {
  for (;;) {
    const code = await totpCode(email);
    if (code !== used.get(email)) {
      used.set(email, code);
      return code;
    }
    await pause(500);
  }
}
