import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { createTransport } from 'nodemailer';
import { chromium, type Browser } from 'playwright-core';
import * as z from 'zod';

import { startDemo, type Demo } from './start-demo.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const AxeResult = z.object({ violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })) });
const Token = z.object({ access_token: z.string() });
const Created = z.object({ paymentInformation: z.object({ transactionRedirectUrl: z.url() }) });

const dataDir = mkdtempSync(join(tmpdir(), 'demo-pages-'));
let demo: Demo;
let browser: Browser;
let addresses: string[] = [];

before(async () => {
  const authenticatorFile = join(dataDir, 'authenticator.json');
  demo = await startDemo({
    host: '127.0.0.1', mailPort: 0, paymentPort: 0, identityPort: 0, smtpPort: 0, dataDir, authenticatorFile,
    paymentClient: { id: 'gemeinsam', secret: 'demo-secret' }, redirectOrigins: [],
  });
  writeFileSync(authenticatorFile, JSON.stringify([{ label: 'Kasse', otpauth: 'otpauth://totp/G:kasse?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' }]));
  const transport = createTransport(demo.smtpUrl);
  await transport.sendMail({ from: 'a@example.org', to: 'b@example.org', subject: 'Hallo', text: `Bitte: http://localhost:8080/${'lang'.repeat(40)}` });
  transport.close();
  const { items } = z.object({ items: z.array(z.object({ id: z.string() })) }).parse(await (await fetch(`${demo.mailUrl}/api/messages`)).json());
  const question = new URLSearchParams({
    response_type: 'code', client_id: 'g', redirect_uri: 'http://localhost/', scope: 'openid', code_challenge: 'x'.repeat(43), code_challenge_method: 'S256',
  });
  addresses = [
    `${demo.mailUrl}/`, `${demo.mailUrl}/?to=b@example.org`, `${demo.mailUrl}/mail/${items[0]?.id}`, `${demo.mailUrl}/mail/nothing`,
    `${demo.mailUrl}/authenticator`, await openPayment(), `${demo.paymentUrl}/bezahlen/nothing`, `${demo.paymentUrl}/`,
    `${demo.identityUrl}/authorize?${question.toString()}`, `${demo.identityUrl}/authorize`,
  ];
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
});
after(async () => {
  await browser.close();
  await demo.close();
});

async function openPayment(): Promise<string> {
  const token = await fetch(`${demo.paymentUrl}/oauth/token`, {
    method: 'POST', body: new URLSearchParams({ grant_type: 'client_credentials', client_id: 'gemeinsam', client_secret: 'demo-secret' }),
  });
  const response = await fetch(`${demo.paymentUrl}/paymenttransaction/16077003/kasse`, {
    method: 'POST',
    headers: { authorization: `Bearer ${Token.parse(await token.json()).access_token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      requestId: 'r', requestTimestamp: '2026-11-23T10:00:00Z', currency: 'EUR', grosAmount: 8, purpose: '1234', redirectUrl: 'http://localhost/',
      items: [{ id: '1', reference: 'M', taxRate: 0, quantity: 1, totalNetAmount: 8, totalTaxAmount: 0, singleNetAmount: 8, singleTaxAmount: 0, bookingData: { k: '1' } }],
    }),
  });
  return Created.parse(await response.json()).paymentInformation.transactionRedirectUrl;
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(`has no axe violation, no sideways scrolling and a demo banner on every page (${colorScheme}, ${width} px)`, async () => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
      const page = await context.newPage();
      for (const address of addresses) {
        await page.goto(address);
        assert.match(await page.locator('.banner').innerText(), /^Demo – kein/, address);
        assert.equal(await page.evaluate('document.documentElement.scrollWidth > innerWidth'), false, `scrolls: ${address}`);
        await page.evaluate(axeSource);
        const { violations } = AxeResult.parse(await page.evaluate('axe.run(document)'));
        assert.deepEqual(violations, [], address);
      }
      if (process.env['DEMO_SCREENSHOTS'] !== undefined) {
        for (const [index, address] of addresses.entries()) {
          await page.goto(address);
          await page.screenshot({ path: join(process.env['DEMO_SCREENSHOTS'], `${index}-${colorScheme}-${width}.png`), fullPage: true });
        }
      }
      await context.close();
    });
  }
}
