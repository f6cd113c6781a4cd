import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import * as z from 'zod';

import { demoStaff } from '../../seeds/demo/demo-world.ts';

/** The running platform with its demo world and demo counterparts; addresses without a trailing slash. */
export interface RunningWorld {
  readonly origin: string;
  readonly mailUrl: string;
  readonly paymentUrl: string;
  readonly identityUrl: string;
}

export interface BrowserOptions {
  readonly javaScript: boolean;
  /** Pixels of the page's own measure. */
  readonly width: number;
  readonly theme?: 'light' | 'dark';
  /** 2 stands for a 200 % zoom when the width is halved. */
  readonly deviceScaleFactor?: number;
}

/** One person at one browser. Every page passed is inspected; what is wrong is kept in `findings`. */
export interface Visitor {
  readonly page: Page;
  readonly javaScript: boolean;
  readonly findings: string[];
  /** Opens a path of the platform or a full address and inspects the page. */
  visit(address: string, expectedStatus?: number): Promise<void>;
  /** Presses what leads to another page, waits for that page and inspects it. */
  follow(target: Locator): Promise<void>;
  /** What a finger or mouse would press, by its role and visible name. */
  button(name: string | RegExp): Locator;
  link(name: string | RegExp): Locator;
  /** Visible words of the page's main part, white space made single. */
  words(): Promise<string>;
  close(): Promise<void>;
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeRun = 'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"], resultTypes: ["violations"] })';
const browserArguments = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const foreignWords = {
  de: /\b(the|and|your|please|this|with|from|submit|required|undefined|NaN)\b|\[object /i,
  en: /\b(bitte|nicht|Ihre[mnrs]?|werden|oder|Sie|undefined|NaN)\b|\[object /,
};
// Words of the page that are not marked as another language; what people typed or were named is no concern of ours.
const wordsOfPage = `(() => {
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const marked = parent.closest('[lang]');
    if (parent.closest('script, style, textarea, code') !== null || (marked !== document.documentElement && marked !== null)) continue;
    texts.push(node.data);
  }
  return texts.join(' ');
})()`;

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[] }[];
}

let world: Promise<RunningWorld> | undefined;
let platform: ChildProcess | undefined;
let browser: Promise<Browser> | undefined;
const dataFolder = mkdtempSync(join(tmpdir(), 'gemeinsam-journey-'));

// Registered while the file loads, so that it belongs to the whole run and not to the first suite that starts a world.
// A program that only borrows this file (screenshots.ts) ends its world itself.
if (process.env['NODE_TEST_CONTEXT'] !== undefined || process.execArgv.includes('--test')) after(closeWorld);

/** Ends browser and platform and throws their data away; tests need not call it. */
export async function closeWorld(): Promise<void> {
  await (await browser)?.close();
  if (platform !== undefined && platform.exitCode === null) {
    const gone = new Promise((resolve) => platform?.once('exit', resolve));
    platform.kill('SIGTERM');
    await gone;
  }
  rmSync(dataFolder, { recursive: true, force: true });
}

/** Starts `npm start` on free ports with a data folder of its own, once per test process, and waits until it answers. */
export function startWorld(): Promise<RunningWorld> {
  world ??= launchWorld();
  return world;
}

async function launchWorld(): Promise<RunningWorld> {
  const [port, mail, payment, identity, smtp] = await freePorts(5);
  const { DATABASE_URL: _database, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('../../src/main/start.ts', import.meta.url))], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: {
      ...inherited,
      PORT: String(port), PUBLIC_URL: `http://localhost:${port}`, GEMEINSAM_DATA: dataFolder, LOG_LEVEL: 'warn',
      DEMO_MAIL_PORT: String(mail), DEMO_PAYMENT_PORT: String(payment), DEMO_IDENTITY_PORT: String(identity), DEMO_SMTP_PORT: String(smtp),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  platform = child;
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => { said = (said + data.toString()).slice(-20_000); });
  process.once('exit', () => child.kill('SIGTERM'));
  const origin = `http://localhost:${port}`;
  while (!said.includes('Beenden (stop)')) {
    if (child.exitCode !== null) throw new Error(`the platform did not start:\n${said}`);
    await pause(200);
  }
  const health = await fetch(`${origin}/health`);
  assert.equal(health.status, 200, 'the platform is healthy');
  return { origin, mailUrl: `http://localhost:${mail}`, paymentUrl: `http://localhost:${payment}`, identityUrl: `http://localhost:${identity}` };
}

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => new Promise<ReturnType<typeof createServer>>((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => resolve(server));
  })));
  const ports = servers.map((server) => {
    const address = server.address();
    assert.ok(typeof address === 'object' && address !== null);
    return address.port;
  });
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** Opens a browser of its own (cookies, size, JavaScript on or off) on the running world. */
export async function openBrowser(options: BrowserOptions): Promise<Visitor> {
  const { origin } = await startWorld();
  browser ??= chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: browserArguments });
  const context = await (await browser).newContext({
    viewport: { width: options.width, height: 900 }, javaScriptEnabled: options.javaScript, colorScheme: options.theme ?? 'light', deviceScaleFactor: options.deviceScaleFactor ?? 1, locale: 'de-DE',
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  // Where scripts are off axe cannot wait for its own promises; a twin shows the same page, without its script, to axe.
  const twin = options.javaScript ? undefined : await (await (await browser).newContext({
    viewport: { width: options.width, height: 900 }, colorScheme: options.theme ?? 'light', deviceScaleFactor: options.deviceScaleFactor ?? 1,
  })).newPage();
  const findings: string[] = [];
  let expected = 200;
  page.on('response', (response) => {
    if (!response.request().isNavigationRequest()) return;
    const status = response.status();
    if (status >= 400 && status !== expected && status !== 422) findings.push(`${response.url()}: status ${status}`);
  });
  page.on('pageerror', (fault) => findings.push(`${page.url()}: ${String(fault)}`));
  page.on('console', (message) => {
    // Chromium also logs the status of the page itself, which is judged above.
    if (message.type() === 'error' && message.location().url !== page.url() && !/status of (422|404)/.test(message.text())) findings.push(`${page.url()}: console: ${message.text()}`);
  });

  const where = (): string => `${page.url()} (${options.width} px, JavaScript ${options.javaScript ? 'on' : 'off'}${options.theme === 'dark' ? ', dark' : ''})`;
  async function inspect(): Promise<void> {
    if (twin !== undefined) await mirror(page, twin);
    findings.push(...(await faultsOf(twin ?? page, page.url().startsWith(origin))).map((fault) => `${where()}: ${fault}`));
  }
  return {
    page,
    javaScript: options.javaScript,
    findings,
    async visit(address, expectedStatus = 200) {
      expected = expectedStatus;
      const response = await page.goto(address.startsWith('http') ? address : `${origin}${address}`, { waitUntil: 'load' });
      assert.equal(response?.status(), expectedStatus, `status of ${address}`);
      await inspect();
      expected = 200;
    },
    async follow(target) {
      const before = await page.evaluate<number>('performance.timeOrigin');
      await target.click();
      while ((await page.evaluate<number>('performance.timeOrigin').catch(() => before)) === before) await pause(20);
      await page.waitForLoadState('load');
      await inspect();
    },
    button: (name) => page.getByRole('button', { name, exact: typeof name === 'string' }),
    link: (name) => page.getByRole('link', { name, exact: typeof name === 'string' }),
    async words() {
      return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    },
    async close() {
      await twin?.context().close();
      await context.close();
    },
  };
}

async function mirror(page: Page, twin: Page): Promise<void> {
  const body = (await page.content()).replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');
  await twin.unroute('**/*');
  await twin.route((url) => url.href === page.url().replace(/#.*$/, ''), (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }), { times: 1 });
  await twin.goto(page.url().replace(/#.*$/, ''), { waitUntil: 'load' });
}

/** What is wrong with the page as it stands: barriers, sideways scroll, language. Foreign pages (demo counterparts) are only read by axe. */
async function faultsOf(page: Page, own: boolean): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResult>(axeRun);
  const faults = violations.flatMap(({ id, nodes }) => nodes.map((node) => `axe ${id}: ${node.html.slice(0, 300)} – ${node.failureSummary.replace(/\s+/g, ' ')}`));
  const beyond = await page.evaluate<number>('Math.max(document.documentElement.scrollWidth - document.documentElement.clientWidth, document.body.scrollWidth - document.body.clientWidth)');
  if (beyond > 0) faults.push(`${beyond} px beyond the right edge`);
  if (!own) return faults;
  const expected = /^\/en(\/|$)/.test(new URL(page.url()).pathname) ? 'en' : 'de';
  const lang = await page.evaluate<string>('document.documentElement.lang');
  if (lang !== expected) faults.push(`lang="${lang}" on a page in ${expected}`);
  const words = await page.evaluate<string>(wordsOfPage);
  const foreign = foreignWords[expected].exec(words);
  if (foreign !== null) faults.push(`foreign word “${foreign[0]}” in “…${words.slice(Math.max(0, foreign.index - 60), foreign.index + 60).replace(/\s+/g, ' ')}…”`);
  return faults;
}

/** Runs a journey and says every fault of every page it passed at its end. */
export async function asVisitor(options: BrowserOptions, journey: (visitor: Visitor) => Promise<void>): Promise<void> {
  const visitor = await openBrowser(options);
  try {
    await journey(visitor);
  } catch (error) {
    const seen = `${visitor.page.url()}\n${(await visitor.page.locator('main').innerText().catch(() => '')).slice(0, 1_500)}\n${visitor.findings.join('\n')}`;
    throw new Error(`the journey ended at ${seen}\n${String(error)}`, { cause: error });
  } finally {
    await visitor.close();
  }
  assert.deepEqual([...new Set(visitor.findings)], []);
}

const Codes = z.object({ items: z.array(z.object({ label: z.string(), code: z.string() })) });

/** The code the demo's authenticator app shows now for one member of staff. */
export async function totpCode(email: string): Promise<string> {
  const { mailUrl } = await startWorld();
  const { items } = Codes.parse(await (await fetch(`${mailUrl}/api/authenticator`)).json());
  const name = demoStaff.find((member) => member.email === email)?.displayName;
  const found = items.find(({ label }) => name !== undefined && label.startsWith(name));
  assert.ok(found, `${email} has no code in the demo authenticator: ${items.map(({ label }) => label).join(', ')}`);
  return found.code;
}

const Mails = z.object({ items: z.array(z.object({ at: z.string(), subject: z.string(), text: z.string() })) });
export type Mail = z.infer<typeof Mails>['items'][number];

/** Mails to one address that fit, newest first; waits until there is one. */
export async function mailsTo(address: string, fits: (mail: Mail) => boolean = () => true): Promise<Mail[]> {
  const { mailUrl } = await startWorld();
  return eventually(`a mail to ${address}`, async () => {
    const { items } = Mails.parse(await (await fetch(`${mailUrl}/api/messages?to=${encodeURIComponent(address)}`)).json());
    const found = items.filter(fits);
    return found.length > 0 ? found : undefined;
  });
}

/** Asks again until there is an answer; gives up after half a minute, far beyond what the work takes. */
export async function eventually<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  for (let round = 0; round < 120; round += 1) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await pause(250);
  }
  throw new Error(`waited in vain for ${what}`);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds); });
}
