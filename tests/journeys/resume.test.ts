import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { asVisitor, type Visitor } from '#testing/browser';

import { answersOf } from './answers.ts';
import { fillPage } from './fill-form.ts';

const modes = [{ javaScript: true, width: 1280 }, { javaScript: false, width: 360 }] as const;
const modeName = (mode: { readonly javaScript: boolean }): string => `JavaScript ${mode.javaScript ? 'on' : 'off'}`;

async function beginAsGuest(visitor: Visitor): Promise<void> {
  await visitor.visit('/antrag/hund-anmelden/16077003');
  await visitor.follow(visitor.button('Als Gast fortfahren'));
  const next = visitor.link('Weiter ausfüllen');
  if ((await next.count()) > 0) await visitor.follow(next);
}

async function search(visitor: Visitor, wish: string, place: string): Promise<void> {
  await visitor.visit('/');
  await visitor.page.locator('input[name="wish"]').fill(wish);
  await visitor.page.locator('input[name="place"]').fill(place);
  await visitor.page.locator('input[name="place"]').press('Escape');
  await visitor.follow(visitor.button('Zuständige Stelle finden'));
}

describe('stopping and going on', () => {
  for (const mode of modes) {
    it(`opens the draft with its code in another browser and nothing with a wrong one (${modeName(mode)})`, () =>
      asVisitor(mode, (first) => asVisitor(mode, async (second) => {
        await beginAsGuest(first);
        await fillPage(first, answersOf('hund-anmelden', 'pause@post.demo'));
        await first.follow(first.button('Speichern und später weitermachen'));
        const code = /\b[0-9A-Z]{4}(?:[- ][0-9A-Z]{4}){2,}\b/.exec(await first.words())?.[0];
        assert.ok(code, `a code is shown: ${await first.words()}`);

        await second.visit('/antrag/fortsetzen');
        await second.page.locator('main input[name="code"]').fill('ZZZZ-ZZZZ-ZZZZ-ZZZZ');
        await second.follow(second.button('Antrag öffnen'));
        assert.match(await second.words(), /Diesen Code kennen wir nicht/);
        await second.page.locator('main input[name="code"]').fill(code.toLowerCase().replaceAll('-', ' '));
        await second.follow(second.button('Antrag öffnen'));
        assert.match(await second.words(), /1 von \d+ Seiten sind fertig/);
        await second.follow(second.page.locator('main a[href$="/seite/person"]').first());
        assert.equal(await second.page.locator('input[name="keeper.given"]').inputValue(), 'Ayşe');
      })));

    it(`shows the mistakes of a page above it and leads to the wrong answer (${modeName(mode)})`, () =>
      asVisitor(mode, async (visitor) => {
        await beginAsGuest(visitor);
        await visitor.follow(visitor.button('Speichern und weiter'));
        assert.match(await visitor.page.title(), /^Fehler/);
        const link = visitor.page.locator('main a[href^="#"]').first();
        const target = (await link.getAttribute('href')) ?? '';
        await link.click();
        assert.equal(await visitor.page.locator(target).count(), 1, `${target} is on the page`);
      }));
  }
});

describe('finding the office', () => {
  for (const mode of modes) {
    it(`asks which place is meant when a name fits several (${modeName(mode)})`, () =>
      asVisitor(mode, async (visitor) => {
        await search(visitor, 'hund anmelden', 'Elxleben');
        const choices = visitor.page.locator('main').getByRole('link', { name: /Elxleben/ });
        assert.equal(await choices.count(), 2);
        await visitor.follow(choices.first());
        assert.match(await visitor.words(), /Elxleben/);
      }));

    it(`says so when there is no such place (${modeName(mode)})`, () =>
      asVisitor(mode, async (visitor) => {
        await search(visitor, 'hund anmelden', 'Qwertzuiop');
        assert.match(await visitor.words(), /Qwertzuiop.*nicht|nicht.*Qwertzuiop|keinen Ort/);
      }));

    it(`offers a way on when nothing fits the wish (${modeName(mode)})`, () =>
      asVisitor(mode, async (visitor) => {
        await search(visitor, 'xqzjvw', 'Erfurt');
        assert.match(await visitor.words(), /115|nichts gefunden|keine Leistung/i);
      }));
  }
});

describe('other ways to use it', () => {
  it('reaches and sends the search and a form page with the keyboard alone, the focus always in sight', () =>
    asVisitor({ javaScript: true, width: 1280 }, async (visitor) => {
      await visitor.visit('/');
      await tabTo(visitor, 'a.g-skip');
      await visitor.page.keyboard.press('Enter');
      assert.equal(await visitor.page.evaluate('document.activeElement.id'), 'inhalt');
      await tabTo(visitor, '[name="wish"]');
      await visitor.page.keyboard.type('hund anmelden');
      await visitor.page.keyboard.press('Escape');
      await tabTo(visitor, '[name="place"]');
      await visitor.page.keyboard.type('Dobitschen');
      await visitor.page.keyboard.press('Escape');
      await visitor.page.keyboard.press('Enter');
      await visitor.page.waitForURL(/\/suche|\/leistung/);
      await visitor.page.waitForLoadState('load');

      await beginAsGuest(visitor);
      await tabTo(visitor, '[name="keeper.given"]');
      await visitor.page.keyboard.type('Ayşe');
      await tabTo(visitor, '[name="keeper.family"]');
      await visitor.page.keyboard.type('Müller');
      for (const [part, text] of [['day', '3'], ['month', '7'], ['year', '1979']] as const) {
        await tabTo(visitor, `[name="keeper.birthDate.${part}"]`);
        await visitor.page.keyboard.type(text);
      }
      await visitor.page.keyboard.press('Enter');
      await visitor.page.waitForURL(/\/seite\/anschrift/);
    }));

  it('needs no sideways scrolling at 200 % zoom', () =>
    asVisitor({ javaScript: true, width: 640, deviceScaleFactor: 2 }, async (visitor) => {
      for (const path of ['/', '/suche?wish=hund&place=Erfurt', '/leistung/hund-anmelden/dobitschen-16077003', '/antrag/hund-anmelden/16077003', '/konto/anmelden', '/verwaltung/anmelden']) await visitor.visit(path);
      await beginAsGuest(visitor);
    }));

  for (const mode of modes) {
    it(`speaks English from the start page to the form (${modeName(mode)})`, () =>
      asVisitor(mode, async (visitor) => {
        await visitor.visit('/');
        await visitor.follow(visitor.link('English'));
        for (const path of ['/en/suche?wish=hund+anmelden&place=Dobitschen', '/en/leistung/hund-anmelden/dobitschen-16077003', '/en/antrag/hund-anmelden/16077003']) await visitor.visit(path);
        await visitor.follow(visitor.page.locator('main form button').last());
        if (!visitor.page.url().includes('/seite/')) await visitor.follow(visitor.page.locator('main a[href*="/seite/"]').last());
        assert.match(new URL(visitor.page.url()).pathname, /^\/en\/antrag\/.+\/seite\//);
      }));
  }
});

/** Tabs forward until the element has the focus; every stop on the way must be seen to have it. */
async function tabTo({ page }: Visitor, selector: string): Promise<void> {
  for (let stops = 0; stops < 80; stops += 1) {
    await page.keyboard.press('Tab');
    const visible = await page.evaluate<boolean>(`(() => {
      const style = getComputedStyle(document.activeElement);
      const frame = document.activeElement.closest('.kern-form-check, .kern-card') ?? document.activeElement;
      const around = getComputedStyle(frame, '::after');
      return (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none' || around.boxShadow !== 'none' || around.outlineStyle !== 'none';
    })()`);
    const focused = await page.evaluate<string>('document.activeElement.outerHTML.slice(0, 160)');
    assert.ok(visible, `the focus is seen on ${focused}`);
    if (await page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
  }
  assert.fail(`${selector} is not reached with Tab`);
}
