import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { asVisitor, type Visitor } from '#testing/browser';

import { demoStaffPassword } from '../../seeds/demo/demo-world.ts';
import { signInStaff } from './sign-in-staff.ts';

const email = 'vogel@pleissenaue.demo';

/** A device with a passkey store that checks its person, as a laptop with a fingerprint reader would. */
async function giveAuthenticator({ page }: Visitor): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
}

async function enterPassword(visitor: Visitor): Promise<void> {
  await visitor.visit('/verwaltung/anmelden');
  await visitor.page.getByLabel('Dienstliche E-Mail-Adresse').fill(email);
  await visitor.page.locator('input[name="password"]').fill(demoStaffPassword);
  await visitor.follow(visitor.button('Weiter'));
}

describe('a member of staff with a passkey', () => {
  it('adds it at the desk, signs in with it instead of a code, and elsewhere with a code from paper', () =>
    asVisitor({ javaScript: true, width: 1280 }, async (clerk) => {
      await signInStaff(clerk, email);
      await giveAuthenticator(clerk);
      await clerk.visit('/verwaltung/konto');
      await clerk.page.locator('input[name="name"]').fill('Laptop im Büro');
      await clerk.follow(clerk.button('Passkey hinzufügen'));
      assert.match(await clerk.words(), /Laptop im Büro/);
      await clerk.follow(clerk.button('Neue Codes erzeugen'));
      const code = await clerk.page.locator('main code').first().innerText();
      await clerk.visit('/verwaltung/konto');
      await clerk.follow(clerk.page.locator('main').getByRole('button', { name: 'Abmelden', exact: true }));

      await enterPassword(clerk);
      await clerk.follow(clerk.button('Mit Passkey bestätigen'));
      assert.match(new URL(clerk.page.url()).pathname, /^\/verwaltung(?!\/anmelden)/);

      await asVisitor({ javaScript: false, width: 360 }, async (elsewhere) => {
        await enterPassword(elsewhere);
        await elsewhere.page.locator('input[name="code"]').fill(code);
        await elsewhere.follow(elsewhere.page.locator('main').getByRole('button', { name: 'Anmelden', exact: true }));
        assert.match(new URL(elsewhere.page.url()).pathname, /^\/verwaltung(?!\/anmelden)/);
        await elsewhere.visit('/verwaltung/konto');
        assert.match(await elsewhere.words(), /noch 7 unbenutzte Codes/);
      });
    }));
});
