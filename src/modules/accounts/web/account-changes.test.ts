import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { sql } from '#platform/sql';

import { aBrowser } from '../testing/a-browser.ts';
import { openWorld, type AccountsWorld } from '../testing/open-world.ts';
import { asPerson } from '../usecases/as-person.ts';

const password = 'wiese lampe kanu 7';
const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0';
const safari = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1';

describe('changes of a Servicekonto', () => {
  let world: AccountsWorld;
  let number = 0;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());

  const codeIn = (text: string) => /\b\d{6}\b/.exec(text)?.[0] ?? '';
  async function aMember() {
    number += 1;
    const email = `alt${number}@beispiel.example`;
    const browser = aBrowser(world.publicUrl, firefox);
    await browser.visit('/konto/registrieren?weiter=/konto/sicherheit');
    await browser.submit('/konto/registrieren/', { email, password, privacy: 'yes' });
    await browser.submit('/konto/registrieren/', { code: codeIn((await world.mailTo(email)).text) });
    assert.equal(browser.page.url.pathname, '/konto/sicherheit');
    return { browser, email };
  }
  async function signIn(email: string, userAgent = safari) {
    const browser = aBrowser(world.publicUrl, userAgent);
    const before = world.mails.length;
    await browser.visit('/konto/anmelden');
    await browser.submit('/konto/anmelden/', { email, password });
    if (browser.page.status === 200) await browser.submit('/konto/anmelden/', { code: codeIn((await world.mailTo(email, before)).text) });
    return browser;
  }
  async function askFor(browser: ReturnType<typeof aBrowser>, email: string) {
    await browser.visit('/konto/sicherheit/email');
    await browser.submit('/konto/sicherheit/email', { email });
    assert.equal(browser.page.url.pathname, '/konto/sicherheit/email/code');
  }

  it('puts a new address in the place of the old one only with the code that went there, and tells the old one', async () => {
    const { browser, email } = await aMember();
    const other = await signIn(email);
    await askFor(browser, ' Neu1@Beispiel.example ');
    const code = codeIn((await world.mailTo('neu1@beispiel.example')).text);
    await browser.submit('/konto/sicherheit/email/code', { code: code === '000000' ? '000001' : '000000' });
    assert.equal(browser.page.status, 422);
    assert.equal((await signIn(email)).page.url.pathname, '/konto', 'until then the old address holds');
    const sent = world.mails.length;
    await browser.submit('/konto/sicherheit/email/code', { code });
    assert.equal(browser.page.url.pathname, '/konto/sicherheit');
    assert.match(browser.page.text, /neu1@beispiel\.example/);
    const notice = await world.mailTo(email, sent);
    assert.match(notice.subject, /wurde geändert/);
    assert.doesNotMatch(notice.text, /neu1@/, 'the old mailbox does not learn the new address');
    assert.equal((await signIn(email)).page.status, 422);
    assert.equal((await signIn('neu1@beispiel.example')).page.url.pathname, '/konto');
    await other.visit('/konto');
    assert.match(other.page.url.pathname, /^\/konto\/anmelden\//, 'sessions elsewhere have ended');
  });

  it('shows the same page for an address somebody else has, and writes only to its holder', async () => {
    const [{ browser }, { email: taken }] = [await aMember(), await aMember()];
    const before = world.mails.length;
    await askFor(browser, taken);
    assert.match((await world.mailTo(taken, before)).subject, /bereits ein Servicekonto/);
    await browser.submit('/konto/sicherheit/email/code', { code: '123456' });
    assert.equal(browser.page.status, 422);
    assert.equal((await signIn(taken)).page.url.pathname, '/konto');
  });

  it('leaves a new address alone when somebody else took it before the code came', async () => {
    const { browser } = await aMember();
    await askFor(browser, 'begehrt@beispiel.example');
    const code = codeIn((await world.mailTo('begehrt@beispiel.example')).text);
    const before = world.mails.length;
    const faster = aBrowser(world.publicUrl);
    await faster.visit('/konto/registrieren');
    await faster.submit('/konto/registrieren/', { email: 'begehrt@beispiel.example', password, privacy: 'yes' });
    await faster.submit('/konto/registrieren/', { code: codeIn((await world.mailTo('begehrt@beispiel.example', before)).text) });
    assert.equal(faster.page.url.pathname, '/konto');
    await browser.submit('/konto/sicherheit/email/code', { code });
    assert.equal(browser.page.status, 422);
  });

  it('asks for the password again before the address can be changed', async () => {
    const { browser } = await aMember();
    world.advance(20);
    await browser.visit('/konto/sicherheit/email');
    assert.equal(browser.page.url.pathname, '/konto/bestaetigen');
    world.advance(-20);
  });

  it('lists the devices somebody is signed in at, and signs out one of them without the others', async () => {
    const { browser, email } = await aMember();
    const [phone, tablet] = [await signIn(email), await signIn(email, 'curl/8.5.0')];
    const stranger = await aMember();
    await browser.visit('/konto/sicherheit');
    for (const device of ['Firefox, Windows', 'Safari, iPhone', 'Unbekanntes Gerät', 'Dieses Gerät']) assert.match(browser.page.text, new RegExp(device));
    const ids = [...browser.page.text.matchAll(/action="\/konto\/sicherheit\/sitzungen\/eine"[\s\S]*?name="id" value="([^"]+)"/g)].map(([, id = '']) => id);
    assert.equal(ids.length, 2, 'one’s own session is not offered');
    const iphone = /Safari, iPhone[\s\S]*?name="id" value="([^"]+)"/.exec(browser.page.text)?.[1] ?? '';
    await stranger.browser.post('/konto/sicherheit/sitzungen/eine', { id: iphone });
    await phone.visit('/konto');
    assert.equal(phone.page.url.pathname, '/konto', 'a stranger ends nobody’s session');
    await browser.post('/konto/sicherheit/sitzungen/eine', { id: iphone });
    assert.match(browser.page.text, /Das Gerät ist abgemeldet/);
    await phone.visit('/konto');
    assert.match(phone.page.url.pathname, /^\/konto\/anmelden\//);
    await tablet.visit('/konto');
    assert.equal(tablet.page.url.pathname, '/konto');
  });

  it('says in the ID token how sure the identity is', async () => {
    const { email } = await aMember();
    assert.equal(world.idTokens.at(-1)?.['acr'], 'STORK-QAA-Level-1');
    const accountId = String(world.idTokens.at(-1)?.['sub']);
    await world.database.inUnit(asPerson(accountId), (unit) => unit.run(sql`update accounts.account set trust_level = 'hoch'`));
    assert.equal((await signIn(email)).page.url.pathname, '/konto');
    assert.deepEqual([world.idTokens.at(-1)?.['sub'], world.idTokens.at(-1)?.['acr']], [accountId, 'STORK-QAA-Level-4']);
  });
});
