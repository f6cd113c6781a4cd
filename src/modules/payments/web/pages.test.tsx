import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { chromium, type Browser } from 'playwright-core';
import type { VNode } from 'preact';
import * as z from 'zod';

import type { ApplicationId, TenantId } from '#kernel/ids';
import { giroCodePayload, giroCodeSvg } from '#standards/girocode';
import { buildAssets } from '#ui/assets';
import { renderPage } from '#ui/page';

import type { Claim } from '../domain/claim.ts';
import type { PayerClaimView } from '../domain/payer-claim.ts';
import { CashierPage } from './cashier.page.tsx';
import { LedgerPage } from './ledger.page.tsx';
import { PayPage } from './pay.page.tsx';
import { ReceiptPage } from './receipt.page.tsx';
import { WaitPage } from './wait.page.tsx';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const AxeResult = z.object({ violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })) });
const now = new Date('2026-11-23T10:00:00Z');
const id = '01930000-0000-7000-8000-000000000001';
const shared = {
  claimId: id, tenantId: id as TenantId, applicationId: id as ApplicationId, kassenzeichen: '12345678901270', subject: 'Meldebescheinigung',
  lines: [{ label: 'Meldebescheinigung', cents: 800 }], totalCents: 800, dueOn: '2026-12-07', openedAt: now,
};
const view: PayerClaimView = {
  ...shared, creditorName: 'Gemeinde Dobitschen', creditorIban: 'DE89370400440532013000', creditorBic: undefined, paidCents: 0, state: 'open',
  paidAt: undefined, checkoutState: 'none', checkoutId: undefined, checkoutAt: undefined, payUrl: undefined, returnedAt: undefined,
};
const claim: Claim = {
  ...shared, creditor: { key: '16077003', name: 'Gemeinde Dobitschen', iban: 'DE89370400440532013000' }, caseId: undefined, accountId: undefined, paidCents: 900,
  state: 'paid', paidAt: now, cancelReason: undefined,
};
const nav = [{ href: '/verwaltung/kasse', label: 'Kasse', key: 'kasse' }];
const payload = giroCodePayload({ name: 'Gemeinde Dobitschen', iban: 'DE89370400440532013000', cents: 800, remittance: '1234 5678 9012 70' });
const code = payload.ok ? giroCodeSvg(payload.value).replace('<svg ', '<svg width="224" height="224" ') : undefined;

const pages: Readonly<Record<string, (locale: 'de' | 'en') => VNode>> = {
  pay: (locale) => <PayPage locale={locale} view={view} code={code} now={now} />,
  failed: (locale) => <PayPage locale={locale} view={{ ...view, checkoutState: 'failed', paidCents: 300 }} code={code} now={now} />,
  start: (locale) => <WaitPage locale={locale} view={view} step="start" />,
  go: (locale) => <WaitPage locale={locale} view={{ ...view, payUrl: 'http://localhost:1/' }} step="go" />,
  check: (locale) => <WaitPage locale={locale} view={view} step="check" />,
  paid: (locale) => <ReceiptPage locale={locale} view={{ ...view, state: 'paid', paidCents: 900, paidAt: now }} />,
  cancelled: (locale) => <ReceiptPage locale={locale} view={{ ...view, state: 'cancelled' }} />,
  cashier: (locale) => (
    <CashierPage
      locale={locale} nav={nav} query={{ stand: 'open', suche: 'Melde', seite: 1 }} claims={[claim]} total={60} pages={3}
      form={{ values: { kassenzeichen: '1', valueOn: '2026-11-23' }, faults: [{ field: 'kassenzeichen', message: 'Bitte vergleichen.' }] }}
    />
  ),
  ledger: (locale) => (
    <LedgerPage
      locale={locale} nav={nav} claim={{ ...claim, paidCents: 0, state: 'open' }} booked="800" fault="Bitte schreiben." bookings={[
        { id, claimId: id, source: 'transfer', sourceKey: 'transfer:2026-1/1', cents: 800, valueOn: '2026-11-23', bookedAt: now, bookedBy: 'Kasse' },
      ]} attempts={[
        { id, claimId: id, requestId: id, cents: 800, locale: 'de', state: 'FAILED', transactionId: 't', payUrl: undefined, askedCount: 1, startedAt: now, settledAt: now },
      ]}
    />
  ),
};

let server: Server;
let browser: Browser;
let origin = '';
before(async () => {
  const assets = await buildAssets(mkdtempSync(join(tmpdir(), 'payments-assets-')));
  server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    const file = assets.files.get(address.pathname);
    if (file !== undefined) return void response.setHeader('content-type', file.type).end(readFileSync(file.path));
    const locale = address.searchParams.get('lang') === 'en' ? 'en' : 'de';
    const desk = ['/cashier', '/ledger'].includes(address.pathname);
    const page = pages[address.pathname.slice(1)];
    if (page === undefined) return void response.writeHead(404).end();
    const viewer = desk
      ? ({ kind: 'staff', label: 'K. Asse', roles: ['cashier'], administrationName: 'Stadt Schmölln' } as const)
      : ({ kind: 'person', label: 'J. Beispiel', guest: false, unread: 0 } as const);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(renderPage(page(locale), { locale, path: address.pathname, csrfToken: 't', theme: address.searchParams.get('theme') === 'dark' ? 'dark' : 'light', viewer, assets, demo: true }));
  }).listen(0);
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
});
after(async () => {
  await browser.close();
  server.close();
});

for (const { lang, theme, width } of [{ lang: 'de', theme: 'light', width: 360 }, { lang: 'en', theme: 'dark', width: 1280 }]) {
  test(`shows every page of paying without an axe violation or sideways scrolling (${lang}, ${theme}, ${width} px)`, async () => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    for (const name of Object.keys(pages)) {
      await page.goto(`${origin}/${name}?lang=${lang}&theme=${theme}`);
      if (process.env['SCREENSHOTS'] !== undefined) await page.screenshot({ path: join(process.env['SCREENSHOTS'], `pay-${name}-${width}.png`), fullPage: true });
      assert.equal(await page.evaluate('document.documentElement.scrollWidth > innerWidth'), false, `scrolls: ${name}`);
      await page.evaluate(axeSource);
      const { violations } = AxeResult.parse(await page.evaluate('axe.run(document)'));
      assert.deepEqual(violations, [], name);
    }
    await context.close();
  });
}
