import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { closeWorld, openBrowser, type Visitor } from '#testing/browser';

import { answersOf } from './answers.ts';
import { fillForm, fillPage } from './fill-form.ts';
import { signInStaff } from './sign-in-staff.ts';

// Makes the pictures of docs/: `node --import tsx tests/journeys/screenshots.ts [width] [folder]`. A program, not a test.
const width = Number(process.argv[2] ?? 1280);
const folder = process.argv[3] ?? fileURLToPath(new URL('../../docs/images', import.meta.url));
mkdirSync(folder, { recursive: true });

const shot = async ({ page }: Visitor, name: string): Promise<void> => {
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
};

const citizen = await openBrowser({ javaScript: true, width });
await citizen.visit('/');
await shot(citizen, 'start');
await citizen.visit('/leistung/hund-anmelden/dobitschen-16077003');
await shot(citizen, 'dienst-und-ort');
await citizen.visit('/antrag/hund-anmelden/16077003');
await citizen.page.locator('input[name="email"]').fill('bild@post.demo');
await citizen.follow(citizen.button('Als Gast fortfahren'));
const next = citizen.link('Weiter ausfüllen');
if ((await next.count()) > 0) await citizen.follow(next);
const answers = answersOf('hund-anmelden', 'bild@post.demo');
await fillPage(citizen, answers);
await shot(citizen, 'formular');
await fillForm(citizen, answers);
await shot(citizen, 'pruefen');
for (const box of await citizen.page.locator('main form input[type="checkbox"]').all()) await box.check();
await citizen.follow(citizen.page.getByRole('button', { name: /absenden$/ }));
await shot(citizen, 'bestaetigung');

const clerk = await openBrowser({ javaScript: true, width });
await signInStaff(clerk, 'winkler@schmoelln.demo');
for (let round = 0; round < 40 && (await clerk.page.locator('main table a').count()) === 0; round += 1) await clerk.visit('/verwaltung/vorgaenge');
await shot(clerk, 'arbeitsliste');
await clerk.follow(clerk.page.locator('main table a').first());
await shot(clerk, 'vorgang');
await clerk.follow(clerk.link('Rückfrage stellen'));
await fillPage(clerk, { questionIds: 'breed', message: 'Bitte prüfen Sie die Rasse.' });
await clerk.follow(clerk.button('Rückfrage senden'));

for (let round = 0; round < 40; round += 1) {
  await citizen.visit('/postfach');
  if ((await citizen.page.locator('main table a').count()) > 0) break;
}
await shot(citizen, 'postfach');
for (const fault of [...citizen.findings, ...clerk.findings]) process.stdout.write(`${String(fault)}\n`);
await closeWorld();
