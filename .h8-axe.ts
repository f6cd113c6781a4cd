import { readdirSync, readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { parsePackage } from '#standards/service-package';
import { buildAssets } from '#ui/assets';
import { openTestDatabase } from '#testing/database';
import { needsFor, testAgs } from './src/modules/applications/testing/needs-for.ts';
import { serveApplications } from './src/modules/applications/testing/serve-applications.tsx';
import { openCorrection } from './src/modules/applications/usecases/open-correction.ts';
import { recordAccess } from './src/modules/applications/usecases/record-access.ts';
import { after, it } from 'node:test';

it('axe', async () => {
const root = '/work/main/packages-library';
const pkgs = readdirSync(root, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => {
  const files = Object.fromEntries(readdirSync(`${root}/${e.name}`).filter((f) => f.endsWith('.json')).map((f) => [f, JSON.parse(readFileSync(`${root}/${e.name}/${f}`, 'utf8'))]));
  const p = parsePackage(files); if (!p.ok) throw new Error(p.faults.join()); return p.value;
});
const db = await openTestDatabase();
const assets = await buildAssets('/tmp/h8/assets');
const needs = needsFor(pkgs, { givenName: 'Anna', familyName: 'Beispiel', birthDate: '1980-02-03', email: 'anna@example.org', address: { street: 'Markt', houseNumber: '1', postalCode: '04626', place: 'Dobitschen' } });
const served = await serveApplications(db, needs, { now: () => new Date(), assets: { css: assets.css, js: assets.js } });
served.http.server.get('/assets/*', (req: any, rep: any) => { const f = assets.files.get(req.url); if (!f) return rep.status(404).send(); return rep.type(f.type).send(readFileSync(f.path)); });
const base = await served.http.listen(0, '127.0.0.1');
const account = randomUUID();
const cookie = await served.signIn({ realm: 'person', accountId: account as never, trustLevel: 'substantiell', guest: false, label: 'Anna' });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-quic'] });
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let bad = 0; let pagesSeen = 0;
for (const locale of ['', '/en']) for (const width of [360, 1280]) {
  const ctx = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: width === 360 ? 'dark' : 'light', bypassCSP: true });
  const [name, v] = cookie.split('=') as [string, string];
  await ctx.addCookies([{ name, value: v, url: base }]);
  const page = await ctx.newPage();
  page.on('console', (m) => { if (m.type() === 'error') console.log('console', m.text()); });
  const look = async (label: string) => {
    pagesSeen++;
    await page.evaluate(axe);
    const r: any = await page.evaluate('axe.run(document,{runOnly:["wcag2a","wcag2aa","wcag21a","wcag21aa","wcag22aa","best-practice"]})');
    for (const x of r.violations) { bad++; console.log(label, locale, width, x.id, x.nodes.slice(0, 2).map((n: any) => n.html.slice(0, 200))); }
    const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
    if (wide) { bad++; console.log(label, 'scrolls', width); }
    await page.screenshot({ path: `/tmp/h8/${label}${locale.replace('/', '-')}-${width}.png`, fullPage: true });
  };
  await page.goto(`${base}${locale}/konto/antraege`); await look('mine');
  await page.goto(`${base}${locale}/antrag/fortsetzen`); await look('resume');
  const P = pkgs.find((p) => p.id === 'meldebestaetigung')!;
  const persona = P.personas.find((p) => p.expect.errors.length === 0)!;
  console.log('applying', P.id, persona.name);
  const answers = Object.fromEntries(Object.entries(persona.answers).filter(([, v]: any) => !v?.fileIds));
  const api = await served.http.server.inject({ method: 'POST', url: '/api/v1/applications', headers: { cookie, 'content-type': 'application/json' }, payload: JSON.stringify({ service: P.id, place: testAgs, answers }) });
  const made = JSON.parse(api.body); if (!made.id) { console.log(api.body); }
  else { const asks = randomUUID(); const q = P.form.pages.flatMap((p) => p.questions).slice(0, 3).map((x) => x.id);
    await db.inUnit({ kind: 'process', name: 't', accountId: account as never }, (u) => openCorrection(u, needs, { applicationId: made.id, caseId: randomUUID() as never, askBackId: asks, questionIds: q, message: 'Bitte prüfen Sie Ihre Angabe.\nVielen Dank.', dueOn: '2026-12-07', at: new Date() }));
    await db.inUnit({ kind: 'process', name: 't', accountId: account as never }, (u) => recordAccess(u, { applicationId: made.id, who: 'K. Muster', administration: 'Stadt Schmölln', purpose: 'Bearbeitung', at: new Date() }));
    for (const p of ['bestaetigung', 'kopie', 'stand', `rueckfrage/${asks}`]) { await page.goto(`${base}${locale}/antrag/${made.id}/${p}`); await look(p.slice(0, 10)); } }
  await page.goto(`${base}${locale}/konto/antraege`); await look('mine');
  await ctx.close();
}
console.log('pages', pagesSeen, 'bad', bad);
await browser.close(); await served.close(); await db.close();
});
