import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { aBrowser } from '../testing/a-browser.ts';
import { openWorld, type AccountsWorld } from '../testing/open-world.ts';

const password = 'wiese lampe kanu 7';
const codeIn = (text: string) => /\b\d{6}\b/.exec(text)?.[0] ?? '';

describe('Servicekonto', () => {
  let world: AccountsWorld;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());

  async function register(email: string, to = '/konto') {
    const browser = aBrowser(world.publicUrl);
    const before = world.mails.length;
    await browser.visit(`/konto/registrieren?weiter=${encodeURIComponent(to)}`);
    await browser.submit('/konto/registrieren/', { email, password, privacy: 'yes' });
    const code = codeIn((await world.mailTo(email, before)).text);
    await browser.submit('/konto/registrieren/', { code });
    return browser;
  }

  async function enterPassword(email: string, secret = password) {
    const browser = aBrowser(world.publicUrl);
    await browser.visit('/konto/anmelden');
    await browser.submit('/konto/anmelden/', { email, password: secret });
    return browser;
  }

  it('opens an account by a code from the mail and leads on to where the person came from', async () => {
    const browser = await register('anna@beispiel.example', '/konto/profil');
    assert.equal(browser.page.url.pathname, '/konto/profil');
    assert.equal(browser.page.status, 200);
  });

  it('lets in by password and the code from the mail, over code flow with PKCE', async () => {
    await register('bert@beispiel.example');
    const before = world.mails.length;
    const browser = await enterPassword('  Bert@Beispiel.example ');
    assert.match(browser.page.url.pathname, /\/code$/);
    const code = codeIn((await world.mailTo('bert@beispiel.example', before)).text);
    await browser.submit('/konto/anmelden/', { code });
    assert.equal(browser.page.url.pathname, '/konto');
    assert.match(browser.page.text, /bert@beispiel\.example/);
  });

  it('leads to the English account page when the sign-in began in English', async () => {
    await register('eve@beispiel.example');
    const before = world.mails.length;
    const browser = aBrowser(world.publicUrl);
    await browser.visit('/en/konto/anmelden');
    assert.match(browser.page.url.pathname, /^\/en\/konto\/anmelden\//);
    await browser.submit('/en/konto/anmelden/', { email: 'eve@beispiel.example', password });
    const code = codeIn((await world.mailTo('eve@beispiel.example', before)).text);
    await browser.submit('/en/konto/anmelden/', { code });
    assert.equal(browser.page.url.pathname, '/en/konto');
    assert.match(browser.page.text, /<h1[^>]*>My account/);
  });

  it('refuses a code that was used, in another browser too', async () => {
    await register('carl@beispiel.example');
    const before = world.mails.length;
    const first = await enterPassword('carl@beispiel.example');
    const code = codeIn((await world.mailTo('carl@beispiel.example', before)).text);
    await first.submit('/konto/anmelden/', { code });
    assert.equal(first.page.url.pathname, '/konto');
    const second = await enterPassword('carl@beispiel.example');
    await second.submit('/konto/anmelden/', { code });
    assert.equal(second.page.status, 422);
  });

  it('takes a code five times at most', async () => {
    await register('dora@beispiel.example');
    const before = world.mails.length;
    const browser = await enterPassword('dora@beispiel.example');
    const code = codeIn((await world.mailTo('dora@beispiel.example', before)).text);
    const wrong = code === '000000' ? '000001' : '000000';
    for (let n = 0; n < 5; n += 1) await browser.submit('/konto/anmelden/', { code: wrong });
    // The pause after five tries is over, the code is still young enough.
    world.advance(3);
    await browser.submit('/konto/anmelden/', { code });
    assert.equal(browser.page.status, 422);
    world.advance(-3);
  });

  it('answers a wrong password and an unknown address with the same page', async () => {
    await register('emil@beispiel.example');
    const strip = (text: string) => text.replace(/value="[^"]*"|\/konto\/[\w/-]+|data-options="[^"]*"|seite=[^"]*/g, '');
    const wrong = await enterPassword('emil@beispiel.example', 'falsches passwort');
    const unknown = await enterPassword('niemand@beispiel.example', 'falsches passwort');
    assert.equal(wrong.page.status, 422);
    assert.equal(unknown.page.status, 422);
    assert.equal(strip(wrong.page.text), strip(unknown.page.text));
  });

  it('blocks an address after wrong passwords, whether it has an account or not, and opens again later', async () => {
    await register('frida@beispiel.example');
    for (const email of ['frida@beispiel.example', 'unbekannt@beispiel.example']) {
      const browser = aBrowser(world.publicUrl);
      await browser.visit('/konto/anmelden');
      const statuses: number[] = [];
      for (let n = 0; n < 6; n += 1) statuses.push((await browser.submit('/konto/anmelden/', { email, password: 'falsches passwort' })).status);
      assert.deepEqual(statuses, [422, 422, 422, 422, 422, 429]);
      assert.match(browser.page.text, /Zu viele Versuche/);
    }
    world.advance(20);
    const browser = await enterPassword('frida@beispiel.example');
    assert.match(browser.page.url.pathname, /\/code$/);
    world.advance(-20);
  });

  it('shows the same page for a taken address and tells only its holder', async () => {
    await register('gina@beispiel.example');
    const before = world.mails.length;
    const browser = aBrowser(world.publicUrl);
    await browser.visit('/konto/registrieren');
    await browser.submit('/konto/registrieren/', { email: 'gina@beispiel.example', password: 'ein anderes wort 9', privacy: 'yes' });
    assert.match(browser.page.url.pathname, /\/code$/);
    const mail = await world.mailTo('gina@beispiel.example', before);
    assert.match(mail.text, /schon eines/);
    await browser.submit('/konto/registrieren/', { code: '123456' });
    assert.equal(browser.page.status, 422);
    const intruder = await enterPassword('gina@beispiel.example', 'ein anderes wort 9');
    assert.equal(intruder.page.status, 422);
  });

  it('leads nowhere else after signing in', async () => {
    for (const evil of ['//evil.example', '/\\evil.example', 'https://evil.example/', '/%5cevil.example', '/\tevil', 'javascript:alert(1)', '/konto/anmelden']) {
      const browser = await register(`open${Math.random().toString(36).slice(2)}@beispiel.example`, evil);
      assert.equal(browser.page.url.href, `${world.publicUrl}/konto`, evil);
    }
  });

  it('refuses a sign-in page that another browser began', async () => {
    await register('hans@beispiel.example');
    const attacker = aBrowser(world.publicUrl);
    await attacker.visit('/konto/anmelden');
    const victim = aBrowser(world.publicUrl);
    await victim.visit('/konto/anmelden');
    await victim.post(attacker.page.url.pathname, { email: 'hans@beispiel.example', password });
    assert.equal(victim.page.status, 410);
  });

  it('refuses an authorization code that comes back a second time or to another browser', async () => {
    await register('ida@beispiel.example');
    const before = world.mails.length;
    const browser = await enterPassword('ida@beispiel.example');
    const code = codeIn((await world.mailTo('ida@beispiel.example', before)).text);
    const flow = [...browser.cookies.entries()].find(([key]) => key.startsWith('gemeinsam_anmeldung '));
    assert.ok(flow !== undefined);
    await browser.submit('/konto/anmelden/', { code });
    const callback = browser.visited.find((address) => address.includes('/konto/rueckkehr?'));
    assert.ok(callback !== undefined);
    browser.cookies.set(...flow);
    await browser.visit(callback);
    assert.equal(browser.page.status, 410);
    const other = aBrowser(world.publicUrl);
    await other.visit(callback);
    assert.equal(other.page.status, 410);
  });

  it('sets a new password by the mailed link once, ends sessions and says so', async () => {
    const signedIn = await register('jana@beispiel.example');
    const before = world.mails.length;
    const browser = aBrowser(world.publicUrl);
    await browser.visit('/konto/passwort');
    await browser.submit('/konto/passwort', { email: 'jana@beispiel.example' });
    assert.equal(browser.page.url.pathname, '/konto/passwort/gesendet');
    const link = new URL(/http\S+/.exec((await world.mailTo('jana@beispiel.example', before)).text)?.[0] ?? '');
    const fresh = 'ganz neue worte 8';
    await browser.visit(link.href);
    await browser.submit('/konto/passwort/neu', { password: fresh });
    assert.equal(browser.page.status, 200);
    assert.match((await world.mailTo('jana@beispiel.example', before + 1)).subject, /geändert/);
    await browser.visit(link.href);
    await browser.submit('/konto/passwort/neu', { password: 'und noch eines 7' });
    assert.equal(browser.page.status, 410);
    await signedIn.visit('/konto');
    assert.match(signedIn.page.url.pathname, /^\/konto\/anmelden\//);
    assert.equal((await enterPassword('jana@beispiel.example')).page.status, 422);
    assert.match((await enterPassword('jana@beispiel.example', fresh)).page.url.pathname, /\/code$/);
  });

  it('refuses a link whose account was exchanged', async () => {
    const browser = aBrowser(world.publicUrl);
    await browser.visit('/konto/passwort/neu?schein=0199aaaa-0000-7000-8000-000000000001.0199aaaa-0000-7000-8000-000000000002.AAAA');
    assert.equal(browser.page.status, 410);
  });

  it('saves the profile, exports it and deletes the account', async () => {
    const browser = await register('karl@beispiel.example');
    await browser.visit('/konto/profil');
    await browser.submit('/konto/profil', { givenName: 'Karl', familyName: 'Beispiel', 'birthDate.day': '30', 'birthDate.month': '2', 'birthDate.year': '1990', locale: 'de' });
    assert.equal(browser.page.status, 400);
    await browser.submit('/konto/profil', { givenName: 'Karl', familyName: 'Beispiel', 'birthDate.day': '28', 'birthDate.month': '2', 'birthDate.year': '1990', postalCode: '04626', locale: 'de' });
    assert.equal(browser.page.status, 200);
    await browser.visit('/konto/daten');
    await browser.submit('/konto/daten/datei');
    const exported = JSON.parse(browser.page.text) as { account: Record<string, unknown> };
    assert.equal(exported.account['birthDate'], '1990-02-28');
    assert.equal(exported.account['passwordHash'], undefined);
    await browser.visit('/konto/daten');
    await browser.submit('/konto/daten/loeschen', {});
    assert.equal(browser.page.status, 400);
    await browser.submit('/konto/daten/loeschen', { sure: 'yes' });
    assert.equal(browser.page.status, 200);
    assert.equal((await enterPassword('karl@beispiel.example')).page.status, 422);
    const facts = await world.database.pool.query("select payload from platform.outbox where name = 'accounts.ended'");
    assert.equal(facts.rowCount, 1);
  });

  it('ends the session at signing out', async () => {
    const browser = await register('mona@beispiel.example');
    const session = [...browser.cookies.entries()].find(([key]) => key.startsWith('gemeinsam_konto '));
    assert.ok(session !== undefined);
    await browser.post('/konto/abmelden', {});
    assert.equal(browser.page.url.pathname, '/konto/abgemeldet');
    browser.cookies.set(...session);
    await browser.visit('/konto');
    assert.match(browser.page.url.pathname, /^\/konto\/anmelden\//);
  });

  it('asks for the password again before important changes', async () => {
    const browser = await register('lena@beispiel.example');
    world.advance(20);
    await browser.visit('/konto/sicherheit');
    assert.equal(browser.page.url.pathname, '/konto/bestaetigen');
    await browser.submit('/konto/bestaetigen', { password: 'falsches passwort' });
    assert.equal(browser.page.status, 422);
    await browser.submit('/konto/bestaetigen', { password });
    assert.equal(browser.page.url.pathname, '/konto/sicherheit');
    world.advance(-20);
  });
});
