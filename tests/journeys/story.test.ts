import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { asVisitor, eventually, mailsTo, startWorld, type Visitor } from '#testing/browser';

import { answersOf } from './answers.ts';
import { fillForm, fillPage } from './fill-form.ts';
import { payOnline } from './pay-online.ts';
import { proveIdentity, register } from './register.ts';
import { signInStaff } from './sign-in-staff.ts';

interface Story {
  readonly place: string;
  readonly legalEntity: string;
  readonly administration: string;
  readonly caseworker: { readonly email: string; readonly name: string };
  readonly stranger: string;
  readonly wish: string;
  readonly service: Parameters<typeof answersOf>[0];
  readonly serviceLink: string | RegExp;
  readonly officialWords: RegExp;
  readonly question: { readonly id: string; readonly before: string; readonly after: string };
  readonly template: string;
  /** The person does not agree to an electronic decision. */
  readonly byPost?: true;
}

const hund = { wish: 'hund anmelden', service: 'hund-anmelden', serviceLink: 'Hund anmelden', officialWords: /Hund|Steuer|Dackel/i, question: { id: 'breed', before: 'Dackl', after: 'Rauhaardackel' }, template: 'steuerbescheid' } as const;
const melde = { wish: 'meldebescheinigung', service: 'meldebescheinigung', serviceLink: /^Meldebescheinigung/, officialWords: /Meldebe|Bescheinigung/, question: { id: 'phone', before: '', after: '034491 1234' }, template: 'bescheinigung-einfach' } as const;
const sonder = { wish: 'container auf der straße', service: 'sondernutzung', serviceLink: /[Ss]ondernutzung|Straße/, officialWords: /Sondernutzung|Container|Anger/i, question: { id: 'site', before: 'Am Anger vor Nummer 12', after: 'Am Anger vor Nummer 14' }, template: 'erlaubnis' } as const;

const dobitschen = { place: 'Dobitschen', legalEntity: 'Dobitschen', administration: 'Stadt Schmölln', caseworker: { email: 'winkler@schmoelln.demo', name: 'Petra Winkler' }, stranger: 'berg@erfurt.demo' };
const treben = { place: 'Treben', legalEntity: 'Treben', administration: 'Pleißenaue', caseworker: { email: 'vogel@pleissenaue.demo', name: 'Karin Vogel' }, stranger: 'winkler@schmoelln.demo' };
const erfurt = { place: 'Erfurt', legalEntity: 'Erfurt', administration: 'Erfurt', caseworker: { email: 'berg@erfurt.demo', name: 'Thomas Berg' }, stranger: 'vogel@pleissenaue.demo' };

const stories: readonly { readonly story: Story; readonly javaScript: boolean }[] = [
  { story: { ...dobitschen, ...hund }, javaScript: true },
  { story: { ...erfurt, ...hund }, javaScript: false },
  { story: { ...treben, ...melde }, javaScript: true },
  { story: { ...dobitschen, ...melde, byPost: true }, javaScript: false },
  { story: { ...erfurt, ...sonder }, javaScript: true },
  { story: { ...treben, ...sonder }, javaScript: false },
];

describe('from the wish to the decision', () => {
  for (const [index, { story, javaScript }] of stories.entries()) {
    const options = { javaScript, width: javaScript ? 1280 : 360 };
    it(`brings ${story.service} in ${story.place} to its decision (JavaScript ${javaScript ? 'on' : 'off'}, ${options.width} px)`, () =>
      asVisitor(options, (citizen) => asVisitor(options, (clerk) => asVisitor(options, (stranger) => tell(story, `person${index}@post.demo`, citizen, clerk, stranger)))));
  }
});

async function tell(story: Story, email: string, citizen: Visitor, clerk: Visitor, stranger: Visitor): Promise<void> {
  await findOffice(citizen, story);
  const { applicationPath, reference } = await apply(citizen, story, email);

  await signInStaff(clerk, story.caseworker.email);
  await eventually('the case on the work list', async () => {
    await clerk.page.goto(`${(await startWorld()).origin}/verwaltung/vorgaenge?ansicht=unassigned`);
    return (await clerk.link(reference).count()) > 0 ? true : undefined;
  });
  await clerk.follow(clerk.link(reference));
  const casePath = new URL(clerk.page.url()).pathname;
  await clerk.follow(clerk.button('Übernehmen'));
  assert.match(await clerk.words(), new RegExp(`Zuständig ${story.caseworker.name}`));

  await signInStaff(stranger, story.stranger);
  await stranger.visit(casePath, 404);
  assert.doesNotMatch(await stranger.words(), new RegExp(reference));

  await askBackAndCorrect(story, citizen, clerk, casePath, applicationPath);
  await decide(story, clerk, casePath);
  await receive(story, email, citizen, applicationPath);
}

async function findOffice(citizen: Visitor, story: Story): Promise<void> {
  await citizen.visit('/');
  await citizen.page.locator('input[name="wish"]').fill(story.wish);
  await citizen.page.locator('input[name="place"]').fill(story.place);
  await citizen.page.locator('input[name="place"]').press('Escape');
  await citizen.follow(citizen.button('Zuständige Stelle finden'));
  if (new URL(citizen.page.url()).pathname === '/suche') await citizen.follow(citizen.page.locator('main').getByRole('link', { name: story.serviceLink }).first());
  const words = await citizen.words();
  assert.match(words, new RegExp(`Zuständige Verwaltung [^.]*${story.administration}`), 'the administration that acts');
  assert.ok(words.includes(story.legalEntity), 'the legal entity that decides');
}

async function apply(citizen: Visitor, story: Story, email: string): Promise<{ applicationPath: string; reference: string }> {
  await citizen.follow(citizen.page.locator('main').getByRole('link', { name: /online beantragen/ }).first());
  if (story.service === 'meldebescheinigung') {
    await citizen.follow(citizen.link('Anmelden oder Konto anlegen'));
    await register(citizen, email);
    await proveIdentity(citizen);
    await citizen.follow(citizen.button('Antrag beginnen'));
  } else {
    await citizen.page.locator('input[name="email"]').fill(email);
    await citizen.follow(citizen.button('Als Gast fortfahren'));
  }
  const next = citizen.link('Weiter ausfüllen');
  if ((await next.count()) > 0) await citizen.follow(next);
  const pages = await fillForm(citizen, answersOf(story.service, email));
  assert.ok(pages.length > 4, `pages passed: ${pages.join(', ')}`);
  assert.match(citizen.page.url(), /\/pruefen$/);
  assert.match(await citizen.words(), new RegExp(story.question.before));
  const choice = citizen.page.locator('input[name="electronicProvision"]');
  assert.equal(await choice.isChecked(), false, 'the consent is not given beforehand');
  for (const box of await citizen.page.locator('main form input[type="checkbox"]').all()) await box.check();
  if (story.byPost === true) await choice.uncheck();
  await citizen.follow(citizen.page.getByRole('button', { name: /absenden$/ }));
  const words = await citizen.words();
  assert.match(words, /Ihr Antrag ist abgesendet/);
  const reference = /\d{2}[0-9A-Z]{3}-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(words)?.[0];
  assert.ok(reference, 'the confirmation carries a reference');
  const applicationPath = new URL(citizen.page.url()).pathname.replace(/\/bestaetigung$/, '');
  if (story.service === 'meldebescheinigung') {
    assert.match(words, /8,00/);
    await citizen.follow(citizen.link('Jetzt bezahlen'));
    await payOnline(citizen, 'decline');
    await payOnline(citizen, 'pay');
  }
  return { applicationPath, reference };
}

async function askBackAndCorrect(story: Story, citizen: Visitor, clerk: Visitor, casePath: string, applicationPath: string): Promise<void> {
  const { question } = story;
  await clerk.follow(clerk.link('Rückfrage stellen'));
  await fillPage(clerk, { questionIds: question.id, message: 'Bitte prüfen Sie diese Angabe noch einmal.' });
  await clerk.follow(clerk.button('Rückfrage senden'));
  await eventually('the question at the person', async () => {
    await citizen.page.goto(`${(await startWorld()).origin}${applicationPath}/stand`);
    return (await citizen.link('Rückfrage beantworten').count()) > 0 ? true : undefined;
  });
  await citizen.follow(citizen.link('Rückfrage beantworten').first());
  const fields = citizen.page.locator('main form :is(input, select, textarea):not([type="hidden"])');
  assert.deepEqual(await fields.evaluateAll((elements) => elements.map((element) => element.getAttribute('name'))), [question.id], 'only the marked answer can be changed');
  await fillPage(citizen, { [question.id]: question.after });
  await citizen.follow(citizen.button('Antwort absenden'));
  assert.match(await citizen.words(), /Ihre Antwort ist abgesendet/);
  await eventually('the answer at the desk', async () => {
    await clerk.page.goto(`${(await startWorld()).origin}${casePath}`);
    return /Beantwortet am/.test(await clerk.words()) ? true : undefined;
  });
  await clerk.visit(casePath);
  const seen = await clerk.page.locator('section[aria-labelledby="ask-backs"]').innerText();
  assert.ok(seen.includes(question.before) && seen.includes(question.after), `the difference is shown: ${seen}`);
}

async function decide(story: Story, clerk: Visitor, casePath: string): Promise<void> {
  await clerk.follow(clerk.link('Entscheiden'));
  await fillPage(clerk, { templateId: story.template, reasons: 'Die Angaben sind vollständig und schlüssig.' });
  await clerk.follow(clerk.button('Vorschau'));
  assert.match(await clerk.words(), /So wird der Bescheid lauten/);
  await clerk.follow(clerk.button('Unterzeichnen und bekannt geben'));
  await eventually('the letter', async () => {
    await clerk.page.goto(`${(await startWorld()).origin}${casePath}`);
    return (await clerk.link(/Bescheid öffnen/).count()) > 0 ? true : undefined;
  });
  await eventually('the way to the person', async () => {
    await clerk.page.goto(`${(await startWorld()).origin}${casePath}`);
    return (story.byPost === true ? /Per Post zu versenden/ : /In das Postfach gelegt \d/).test(await clerk.words()) ? true : undefined;
  });
  if (story.byPost !== true) return;
  await clerk.visit('/verwaltung/vorgaenge?ansicht=post');
  await clerk.follow(clerk.page.locator(`main a[href="${casePath}"]`));
  await clerk.follow(clerk.button('Versand eintragen'));
  assert.match(await clerk.words(), /Zur Post gegeben am .*Gilt als bekannt gegeben am/);
}

async function receive(story: Story, email: string, citizen: Visitor, applicationPath: string): Promise<void> {
  await eventually('the decision in the mailbox', async () => {
    await citizen.page.goto(`${(await startWorld()).origin}${applicationPath}/stand`);
    return /Die Entscheidung ist da/.test(await citizen.words()) ? true : undefined;
  });
  await citizen.follow(citizen.link('Zum Postfach'));
  await citizen.follow(citizen.page.locator('main td a, main table a').first());
  assert.match(await citizen.words(), story.byPost === true ? /Kopie zur Information/ : /bekannt gegeben|bekanntgegeben/);
  const download = await citizen.link(/herunterladen/).first().getAttribute('href');
  const letter = await citizen.page.request.get(new URL(download ?? '', citizen.page.url()).href);
  assert.equal((await letter.body()).subarray(0, 5).toString('latin1'), '%PDF-');

  const notices = await mailsTo(email, ({ subject }) => subject === 'Neue Nachricht in Ihrem Postfach');
  assert.ok(notices.length >= 2, 'a notice for the question and one for the decision');
  for (const { text, subject } of notices) {
    assert.doesNotMatch(`${subject} ${text}`, story.officialWords);
    assert.doesNotMatch(text, new RegExp(`${story.caseworker.name}|Müller|Beispiel`));
  }

  await citizen.visit(`${applicationPath}/stand`);
  assert.match(await citizen.words(), new RegExp(`Wer hat meine Daten gesehen\\?.*${story.caseworker.name}`));
}
