import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { TOTP } from 'otpauth';

import { aBrowser } from '../testing/a-browser.ts';
import { anAuthenticator } from '#testing/an-authenticator';
import { openWorld, type AccountsWorld } from '../testing/open-world.ts';

const password = 'wiese lampe kanu 7';

describe('factors of the Servicekonto', () => {
  let world: AccountsWorld;
  let number = 0;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());

  async function aMember() {
    number += 1;
    const email = `mitglied${number}@beispiel.example`;
    const browser = aBrowser(world.publicUrl);
    await browser.visit('/konto/registrieren?weiter=/konto/sicherheit');
    await browser.submit('/konto/registrieren/', { email, password, privacy: 'yes' });
    await browser.submit('/konto/registrieren/', { code: /\b\d{6}\b/.exec((await world.mailTo(email)).text)?.[0] ?? '' });
    assert.equal(browser.page.url.pathname, '/konto/sicherheit');
    return { browser, email };
  }

  async function enterPassword(email: string) {
    const browser = aBrowser(world.publicUrl);
    await browser.visit('/konto/anmelden');
    await browser.submit('/konto/anmelden/', { email, password });
    return browser;
  }

  const optionsOf = (text: string) => JSON.parse((/data-options="([^"]*)"/.exec(text)?.[1] ?? '').replaceAll('&quot;', '"')) as { challenge: string };

  async function withPasskey() {
    const { browser, email } = await aMember();
    const device = anAuthenticator(world.publicUrl);
    await browser.post('/konto/sicherheit/passkey', { name: 'Annas Telefon', response: JSON.stringify(device.create(optionsOf(browser.page.text))) });
    assert.match(browser.page.text, /Annas Telefon/);
    return { browser, email, device };
  }

  it('lets in by a passkey alone, and again with the next question', async () => {
    const { device } = await withPasskey();
    for (let n = 0; n < 2; n += 1) {
      const browser = aBrowser(world.publicUrl);
      await browser.visit('/konto/anmelden');
      await browser.post(`${browser.page.url.pathname}/passkey`, { response: JSON.stringify(device.get(optionsOf(browser.page.text))) });
      assert.equal(browser.page.url.pathname, '/konto');
    }
  });

  it('refuses a passkey answer that is replayed, not verified by the device, or from elsewhere', async () => {
    const { device } = await withPasskey();
    const browser = aBrowser(world.publicUrl);
    await browser.visit('/konto/anmelden');
    const path = `${browser.page.url.pathname}/passkey`;
    await browser.post(path, { response: JSON.stringify(device.get(optionsOf(browser.page.text), false)) });
    assert.equal(browser.page.status, 422);
    await browser.post(path, { response: JSON.stringify(anAuthenticator(world.publicUrl).get(optionsOf(browser.page.text))) });
    assert.equal(browser.page.status, 422);
    const answer = JSON.stringify(device.get(optionsOf(browser.page.text)));
    const question = [...browser.cookies.entries()].find(([key]) => key.startsWith('gemeinsam_frage '));
    assert.ok(question !== undefined);
    await browser.post(path, { response: answer });
    assert.equal(browser.page.url.pathname, '/konto');
    const thief = aBrowser(world.publicUrl);
    await thief.visit('/konto/anmelden');
    thief.cookies.set(...question);
    await thief.post(`${thief.page.url.pathname}/passkey`, { response: answer });
    assert.equal(thief.page.status, 422);
  });

  it('removes a passkey, which then opens nothing', async () => {
    const { browser, device } = await withPasskey();
    await browser.submit('/konto/sicherheit/passkey/entfernen');
    assert.doesNotMatch(browser.page.text, /Annas Telefon/);
    const later = aBrowser(world.publicUrl);
    await later.visit('/konto/anmelden');
    await later.post(`${later.page.url.pathname}/passkey`, { response: JSON.stringify(device.get(optionsOf(later.page.text))) });
    assert.equal(later.page.status, 422);
  });

  it('asks for the app after it was set up, takes each code once, and a recovery code once', async () => {
    const { browser, email } = await aMember();
    await browser.visit('/konto/sicherheit/authenticator');
    const secret = /id="secret"[^>]*value="([A-Z2-7]+)"/.exec(browser.page.text)?.[1] ?? '';
    const code = (minutes: number) => TOTP.generate({ secret: TOTPSecret(secret), timestamp: Date.now() + minutes * 60_000 });
    await browser.submit('/konto/sicherheit/authenticator', { code: '000000' });
    assert.equal(browser.page.status, 422);
    const first = code(0);
    await browser.submit('/konto/sicherheit/authenticator', { code: first });
    assert.equal(browser.page.url.pathname, '/konto/sicherheit');
    await browser.submit('/konto/sicherheit/wiederherstellung');
    const recovery = /<code>([^<]+)<\/code>/.exec(browser.page.text)?.[1] ?? '';

    const replay = await enterPassword(email);
    await replay.submit('/konto/anmelden/', { code: first });
    assert.equal(replay.page.status, 422);
    world.advance(2);
    await replay.submit('/konto/anmelden/', { code: code(2) });
    assert.equal(replay.page.url.pathname, '/konto');

    const lost = await enterPassword(email);
    await lost.submit('/konto/anmelden/', { code: recovery.toLowerCase().replaceAll('-', ' ') });
    assert.equal(lost.page.url.pathname, '/konto');
    const again = await enterPassword(email);
    await again.submit('/konto/anmelden/', { code: recovery });
    assert.equal(again.page.status, 422);
    world.advance(-2);
  });
});

function TOTPSecret(base32: string) {
  return new TOTP({ secret: base32 }).secret;
}
