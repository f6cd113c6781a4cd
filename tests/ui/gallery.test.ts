import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { h } from 'preact';
import { buildAssets, type BuiltAssets } from '#ui/assets';
import { GalleryConfirmationPage, GalleryDeskPage, GalleryPage, GalleryQuestionPage } from '#ui/gallery';
import { type PageContext, renderPage } from '#ui/page';

const policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const pages = { '/gestaltung': GalleryPage, '/gestaltung/arbeitsplatz': GalleryDeskPage, '/gestaltung/gesendet': GalleryConfirmationPage, '/gestaltung/frage': GalleryQuestionPage };
const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[] }

describe('gallery', () => {
  let folder: string;
  let assets: BuiltAssets;
  let server: Server;
  let browser: Browser;
  let origin: string;

  const contextOf = (url: URL): PageContext => {
    const locale = url.pathname.startsWith('/en') ? 'en' : 'de';
    const path = locale === 'en' ? url.pathname.slice(3) : url.pathname;
    const staff = path.endsWith('arbeitsplatz');
    return {
      locale, path, csrfToken: 'token', theme: url.searchParams.get('theme') === 'dark' ? 'dark' : 'light',
      viewer: staff
        ? { kind: 'staff', label: 'Petra Beispiel', roles: ['caseworker'], administrationName: 'Verwaltungsgemeinschaft Hügelland/Täler' }
        : url.searchParams.has('nobody') ? { kind: 'nobody' } : { kind: 'person', label: 'Ayşe Müller', guest: false, unread: 3 },
      assets, demo: true,
    };
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gallery-'));
    assets = await buildAssets(folder);
    server = createServer((request, response) => {
      void (async () => {
        const url = new URL(request.url ?? '/', 'http://localhost');
        const asset = assets.files.get(url.pathname);
        if (asset !== undefined) {
          response.writeHead(200, { 'content-type': asset.type }).end(await readFile(asset.path));
          return;
        }
        if (url.pathname === '/api/v1/places') {
          const items = [{ name: 'Elxleben', ags: '16068014', district: 'Sömmerda' }, { name: 'Elxleben', ags: '16070012', district: 'Ilm-Kreis' }];
          response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ items: url.searchParams.get('q')?.startsWith('Elx') ? items : [] }));
          return;
        }
        const context = contextOf(url);
        const page = Object.entries(pages).find(([path]) => path === context.path)?.[1];
        response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
          .end(page === undefined ? '' : renderPage(h(page, {}), context));
      })();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    assert.ok(typeof address === 'object' && address !== null);
    origin = `http://127.0.0.1:${address.port}`;
    const executablePath = process.env['CHROMIUM_PATH'] ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
    assert.ok(executablePath, 'no Chromium: set CHROMIUM_PATH');
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
  });

  after(async () => {
    await browser?.close();
    server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async (path: string, width: number, javaScriptEnabled = true): Promise<{ page: Page; faults: string[] }> => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: false, javaScriptEnabled });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
    page.on('pageerror', (fault) => faults.push(String(fault)));
    await page.goto(`${origin}${path}`, { waitUntil: 'load' });
    return { page, faults };
  };
  const findings = async (page: Page): Promise<string[]> => {
    await page.evaluate(axeSource);
    const result = await page.evaluate<{ violations: Finding[] }>('axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] })');
    return result.violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html} ${node.failureSummary}`));
  };
  const shot = async (page: Page, name: string): Promise<void> => {
    const target = process.env['GALLERY_SHOTS'];
    if (target !== undefined) await page.screenshot({ path: join(target, `${name}.png`), fullPage: true });
  };

  for (const path of ['/gestaltung', '/en/gestaltung', '/gestaltung/arbeitsplatz', '/gestaltung/gesendet', '/gestaltung/frage']) {
    for (const width of [360, 1280]) {
      for (const theme of ['light', 'dark']) {
        it(`shows ${path} without a barrier, a sideways scroll or a policy violation (${width} px, ${theme})`, async () => {
          const { page, faults } = await open(`${path}?theme=${theme}`, width);
          await shot(page, `${path.slice(1).replaceAll('/', '-')}-${width}-${theme}`);
          assert.deepEqual(await findings(page), []);
          const overflow = await page.evaluate<number>('document.body.scrollWidth - document.body.clientWidth');
          assert.equal(overflow, 0, 'pixels beyond the right edge');
          assert.deepEqual(faults, []);
          await page.context().close();
        });
      }
    }
  }

  it('shows what would be a barrier: axe sees the planted one', async () => {
    const { page } = await open('/gestaltung/frage', 1280);
    await page.evaluate('document.querySelector("label").remove()');
    assert.match((await findings(page)).join('\n'), /^label/m);
    await page.context().close();
  });

  it('keeps every target at least 24 pixels high and wide', async () => {
    const { page } = await open('/gestaltung', 360);
    const small = await page.evaluate<string[]>(`[...document.querySelectorAll('button, summary, select, input:not([type=hidden]), nav a')].filter((e) => e.checkVisibility()).filter((e) => { const b = e.getBoundingClientRect(); return b.width < 24 || b.height < 24; }).map((e) => e.outerHTML.slice(0, 120))`);
    assert.deepEqual(small, []);
    await page.context().close();
  });

  it('moves the focus to the error summary and from there into the wrong answer', async () => {
    const { page } = await open('/gestaltung', 1280);
    assert.equal(await page.evaluate('document.activeElement.dataset.enhance'), 'error-summary');
    await page.click('a[href="#since-year"]');
    assert.equal(await page.evaluate('document.activeElement.id'), 'since-year');
    await page.context().close();
  });

  it('offers places while typing, takes one by keyboard with its key, and stays free of barriers', async () => {
    const { page } = await open('/gestaltung', 1280);
    const input = page.locator('form input[name="place"][data-key]');
    await input.pressSequentially('Elx');
    await page.locator('#place-list li').nth(1).waitFor();
    await input.press('ArrowDown');
    await input.press('ArrowDown');
    assert.deepEqual(await findings(page), []);
    await input.press('Enter');
    assert.equal(await input.inputValue(), 'Elxleben');
    assert.equal(await page.locator('input[name="placeKey"]').inputValue(), '16070012');
    assert.equal(await input.getAttribute('aria-expanded'), 'false');
    await page.context().close();
  });

  it('works without JavaScript: an error link reaches its field and no dead button is shown', async () => {
    const { page } = await open('/gestaltung', 1280, false);
    await page.click('a[href="#street"]');
    assert.equal(new URL(page.url()).hash, '#street');
    assert.equal(await page.locator('[data-enhance="print"]').isVisible(), false);
    await page.context().close();
  });

  it('switches to dark on the spot and tells the server to remember it', async () => {
    const { page } = await open('/gestaltung', 1280);
    const told = page.waitForRequest((request) => request.method() === 'POST');
    await page.click('button[name="theme"][value="dark"]');
    assert.equal(await page.evaluate('document.documentElement.dataset.kernTheme'), 'dark');
    const request = await told;
    assert.equal(new URL(request.url()).pathname, '/darstellung');
    assert.match(request.postData() ?? '', /(?=.*_csrf=token)(?=.*theme=dark)(?=.*next=%2Fgestaltung)/);
    assert.equal(new URL(page.url()).pathname, '/gestaltung');
    await page.context().close();
  });

  it('needs less than 100 KB compressed for a first visit, fonts aside', async () => {
    const texts = await Promise.all([...assets.css, assets.js].map((address) => readFile(assets.files.get(address)?.path ?? '')));
    const html = Buffer.from(renderPage(h(GalleryConfirmationPage, {}), contextOf(new URL('http://localhost/gestaltung/gesendet'))));
    const bytes = [...texts, html].reduce((sum, text) => sum + gzipSync(text).length, 0);
    assert.ok(bytes < 100_000, `${bytes} bytes`);
  });

  it('builds nothing again when nothing has changed', async () => {
    const again = await buildAssets(folder);
    assert.deepEqual([...again.files.keys()].toSorted(), [...assets.files.keys()].toSorted());
    assert.deepEqual(again.css, assets.css);
  });
});
