import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { randomUUID } from 'node:crypto';

import type { Route } from '#platform/http';
import { trustSuffices } from '#kernel/actor';

import { openAccessWorld, type AccessWorld, type LawActor } from './access-world.ts';

let world: AccessWorld;

/** What stands for the parameters of a path, by its beginning; the first that fits counts. `owned` = it leads to data of A. */
const parameters: readonly { readonly path: RegExp; readonly owned: boolean; values(world: AccessWorld): Readonly<Record<string, string>> }[] = [
  { path: /^\/antrag\/:slug\/:ags$/, owned: false, values: () => ({ slug: 'hund-anmelden', ags: '16077003' }) },
  { path: /^\/antrag\/:id\/(stand|bestaetigung|kopie|kopie\.json|bekanntgabe|rueckfrage\/:askBackId)$/, owned: true, values: ({ ids }) => ({ id: ids.application, askBackId: ids.askBack }) },
  { path: /^\/antrag\/:id(\/|$)/, owned: true, values: ({ ids }) => ({ id: ids.draft, pageId: 'person', fileId: randomUUID() }) },
  { path: /^\/api\/v1\/applications\/:id$/, owned: true, values: ({ ids }) => ({ id: ids.application }) },
  { path: /^\/api\/v1\/services\/:id\/form$/, owned: false, values: () => ({ id: 'meldebestaetigung' }) },
  { path: /^\/zahlung\/:claimId(\/|$)/, owned: true, values: ({ ids }) => ({ claimId: ids.claim }) },
  { path: /^\/postfach\/:id(\/|$)/, owned: true, values: ({ ids }) => ({ id: ids.message, documentId: randomUUID() }) },
  { path: /^\/verwaltung\/vorgaenge\/:id(\/|$)/, owned: true, values: ({ ids }) => ({ id: ids.case, documentId: randomUUID() }) },
  { path: /^\/verwaltung\/kasse\/:claimId(\/|$)/, owned: true, values: ({ ids }) => ({ claimId: ids.claim }) },
  { path: /^\/verwaltung\/rechnungen\/zahlung\/:runId(\/|$)/, owned: true, values: ({ ids }) => ({ runId: ids.paymentRun }) },
  { path: /^\/verwaltung\/rechnungen\/einstellungen\/schluessel\/:id\//, owned: true, values: ({ ids }) => ({ id: ids.financeKey }) },
  { path: /^\/verwaltung\/rechnungen\/:id(\/|$)/, owned: true, values: ({ ids }) => ({ id: ids.invoice, number: '1' }) },
  { path: /^\/api\/v1\/administrations\/:ars\/invoices(\/|$)/, owned: false, values: ({ ids }) => ({ ars: '160775052', id: ids.invoice }) },
  { path: /^\/verwaltung\/team\/:id(\/|$)/, owned: true, values: ({ ids }) => ({ id: ids.member }) },
  { path: /^\/verwaltung\/zustellung\/:id(\/|$)/, owned: false, values: () => ({ id: '1' }) },
  { path: /^\/verwaltung\/einladung\/:token$/, owned: false, values: () => ({ token: 'unknown-token' }) },
  { path: /^\/konto\/.*:uid/, owned: false, values: () => ({ uid: randomUUID() }) },
  { path: /^\/leistung\/:slug(\/:place)?$/, owned: false, values: () => ({ slug: 'hund-anmelden', place: '16077003' }) },
  { path: /^\/ort\/:place$/, owned: false, values: () => ({ place: '16077003' }) },
  { path: /^\/probleme\/:code$/, owned: false, values: () => ({ code: 'cases.caseNotFound' }) },
];

/** Fields with which the deed would succeed for the rightful actor; a foreign one must fail at the wall and not at a missing field. */
const bodies: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/verwaltung/vorgaenge/:id/uebernehmen': { version: '2' },
  '/verwaltung/vorgaenge/:id/notiz': { note: 'A note from elsewhere', text: 'A note from elsewhere' },
  '/verwaltung/vorgaenge/:id/rueckfrage': { version: '2', questionIds: 'email', message: 'A question from elsewhere', 'dueOn.day': '1', 'dueOn.month': '12', 'dueOn.year': '2099' },
  '/verwaltung/vorgaenge/:id/entscheiden': { version: '2', templateId: 'ablehnung', reasons: 'A decision from elsewhere', fee: '0', unpaidReason: 'none', step: 'sign' },
  '/verwaltung/kasse/:claimId/stornieren': { reason: 'Cancelled from elsewhere' },
  '/verwaltung/team/:id': { roles: 'administrator', deed: 'roles', step: 'roles' },
  '/verwaltung/vorgaenge/:id/versand': { 'postedOn.day': '1', 'postedOn.month': '12', 'postedOn.year': '2026' },
  '/verwaltung/rechnungen/:id/bestaetigen': { kind: 'factual', version: '1' },
  '/verwaltung/rechnungen/:id/bestaetigung-zuruecknehmen': { kind: 'factual' },
  '/verwaltung/rechnungen/:id/kontierung': { costAccount: '1', bookingText: '', orderReference: '', contractReference: '', version: '1' },
  '/verwaltung/rechnungen/:id/zurueckweisen': { code: 'OTH', text: 'Sent back from elsewhere', version: '1' },
  '/verwaltung/rechnungen/:id/notiz': { note: 'A note from elsewhere' },
  '/antrag/:id/absenden': { declared: 'yes', electronicProvision: 'yes' },
  '/antrag/:id/bekanntgabe': { electronic: 'yes' },
};

/** Forms that lead on and leave the writing to what follows them, each with its reason. */
const harmlessDeeds: Readonly<Record<string, string>> = {
  'POST /konto/bestaetigen': 'Asks for the password again; the change that follows is audited.',
  'POST /verwaltung/konto/bestaetigen': 'Asks for the password again; the change that follows is audited.',
  'POST /konto/identitaet': 'Leads to the identity provider; its answer is audited.',
};

interface Declared {
  readonly route: Route;
  readonly path: string;
  readonly owned: boolean;
}

function declared(): Declared[] {
  return world.platform.routes.map((route) => {
    if (!route.path.includes(':')) return { route, path: route.path, owned: false };
    const entry = parameters.find(({ path }) => path.test(route.path));
    if (entry === undefined) throw new Error(`the law does not know what to put into ${route.path}: add it to „parameters“`);
    const values = entry.values(world);
    const path = route.path.replace(/:(\w+)/g, (_, name: string) => values[name] ?? assert.fail(`no value for :${name} of ${route.path}`));
    return { route, path, owned: entry.owned };
  });
}

const nameOf = ({ method, path }: Route): string => `${method} ${path}`;

/** What the declaration promises this actor: sign in first, another role is needed, or in. */
function promiseFor({ permission }: Route, { claims }: LawActor, path: string): 'signIn' | 'forbidden' | 'in' {
  const realm = path.startsWith('/verwaltung') ? 'staff' : 'person';
  const seen = claims?.realm === realm ? claims : undefined;
  if (permission.kind === 'anyone') return 'in';
  if (permission.kind === 'staff') {
    if (seen?.realm !== 'staff') return 'signIn';
    return permission.roles.some((role) => seen.roles.includes(role)) ? 'in' : 'forbidden';
  }
  if (seen?.realm !== 'person' || (seen.guest && !permission.guest)) return 'signIn';
  return trustSuffices(seen.trustLevel, permission.trust) ? 'in' : 'forbidden';
}

describe('the laws of routes', () => {
  before(async () => {
    world = await openAccessWorld();
  });
  after(() => world.close());

describe('every route', () => {
  it('is seen', () => assert.ok(world.platform.routes.length >= 80, `only ${world.platform.routes.length} routes`));

  it('stands once', () => {
    const names = world.platform.routes.map(nameOf);
    assert.deepEqual(names.filter((name, index) => names.indexOf(name) !== index), []);
  });

  it('names its permission and its audit entry, or says why none is due', () => {
    const rooms = ['platform', ...world.platform.modules.all.map(({ name }) => name)];
    const isNamed = (audit: string): boolean => /^none: .{5,}$/.test(audit) || (/^[a-z]+\.[a-z][A-Za-z]+$/.test(audit) && rooms.includes(audit.split('.')[0] ?? ''));
    const faults = world.platform.routes.filter(({ permission, audit }) => !['anyone', 'person', 'staff'].includes(permission.kind) || !isNamed(audit));
    assert.deepEqual(faults.map((route) => `${nameOf(route)}: ${route.audit}`), []);
  });

  it('that changes something, or shows a person’s data to staff, is audited', () => {
    // A person who looks at their own data leaves no trace: there is nothing to account for.
    const silent = world.platform.routes.filter(
      ({ permission, audit, path, method }) =>
        audit.startsWith('none:') && ((permission.kind === 'staff' && path.includes(':')) || (permission.kind !== 'anyone' && method !== 'GET')),
    );
    assert.deepEqual(silent.map(nameOf).filter((name) => !(name in harmlessDeeds)), []);
    assert.deepEqual(Object.keys(harmlessDeeds).filter((name) => !world.platform.routes.some((route) => nameOf(route) === name)), [], 'exceptions that are gone');
  });

  it('that reads takes no body', () => {
    assert.deepEqual(world.platform.routes.filter(({ method, body, upload }) => method === 'GET' && (body !== undefined || upload !== undefined)).map(nameOf), []);
  });

  it('of the desk stands below /verwaltung, and nothing else asks for staff there', () => {
    const faults = world.platform.routes.filter(({ permission, path }) => (permission.kind === 'staff' && !/^\/verwaltung(\/|$|\.)/.test(path)) || (permission.kind === 'person' && path.startsWith('/verwaltung')));
    assert.deepEqual(faults.map(nameOf), []);
  });

  it('of the API stands below /api/ and says what it answers', () => {
    assert.deepEqual(world.platform.routes.filter(({ path, api }) => path.startsWith('/api/v') !== (api !== undefined)).map(nameOf), []);
  });

  it('with parameters checks their shape', () => {
    const unchecked = world.platform.routes.filter(({ path, params, permission }) => path.includes(':') && permission.kind !== 'anyone' && params === undefined);
    assert.deepEqual(unchecked.map(nameOf), []);
  });
});

describe('access', () => {
  it('is refused to nobody, to somebody else, to the wrong role and to another administration, on every route, and changes nothing', async (test) => {
    const before = await world.fingerprint();
    const counts = { routes: 0, requests: 0, 'sign in first': 0, 'wrong role': 0, 'not theirs': 0, 'open to all': 0 };
    const breaches: string[] = [];
    const strangers = world.actors.filter(({ side, claims }) => side !== 'owner' || claims?.realm === 'staff');
    for (const { route, path, owned } of declared()) {
      counts.routes += 1;
      for (const actor of strangers) {
        const promise = promiseFor(route, actor, path);
        // What A's own staff may do is not a matter of this law.
        if (actor.side === 'owner' && promise === 'in') continue;
        const { status, location, text } = await world.ask({ method: route.method, path, claims: actor.claims, body: bodies[route.path] ?? {} });
        counts.requests += 1;
        const complain = (what: string): void => void breaches.push(`${nameOf(route)} as ${actor.name}: ${what} (${status}${location === '' ? '' : ` → ${location}`})`);
        if (status >= 500) complain('a fault');
        // What was asked for stands in the address and may be shown again.
        const told = world.marks.filter((mark) => !path.includes(mark) && (text.includes(mark) || location.includes(mark)));
        if (told.length > 0) complain(`tells ${told.join(', ')}`);
        if (promise === 'signIn') {
          counts['sign in first'] += 1;
          const signIn = route.method === 'GET' && !path.startsWith('/api/') ? status === 303 && /^\/(konto|verwaltung)\/anmelden\?weiter=/.test(location) : status === 401;
          if (!signIn) complain('does not ask to sign in');
        } else if (promise === 'forbidden') {
          counts['wrong role'] += 1;
          if (status !== 403) complain('does not say 403');
        } else if (owned) {
          counts['not theirs'] += 1;
          // Leading on to the address of the same thing, before looking, tells nothing; the law asks there as well.
          const leadsOn = route.method === 'GET' && status === 303 && path.startsWith(`${location}/`);
          if (status !== 404 && !leadsOn) complain('does not say 404');
        } else counts['open to all'] += 1;
      }
    }
    test.diagnostic(Object.entries(counts).map(([what, count]) => `${count} ${what}`).join(', '));
    assert.ok(counts['not theirs'] >= 50 && counts['wrong role'] >= 50 && counts['sign in first'] >= 200, 'the matrix is too small to prove anything');
    assert.deepEqual(breaches, []);
    assert.deepEqual(await world.fingerprint(), before, 'rows of A have changed');
  });

  it('is given to the rightful: the same addresses answer the owner', async () => {
    const wrong: string[] = [];
    for (const path of [`/antrag/${world.ids.draft}`, `/antrag/${world.ids.application}/stand`, `/zahlung/${world.ids.claim}`, `/postfach/${world.ids.message}`, `/antrag/${world.ids.application}/rueckfrage/${world.ids.askBack}`, `/api/v1/applications/${world.ids.application}`]) {
      const { status } = await world.ask({ method: 'GET', path, claims: actorNamed('citizen A').claims });
      if (status !== 200) wrong.push(`citizen A ${path}: ${status}`);
    }
    for (const [name, path] of [
      ['caseworker A', `/verwaltung/vorgaenge/${world.ids.case}`],
      ['head A', `/verwaltung/vorgaenge/${world.ids.case}`],
      ['cashier A', `/verwaltung/kasse/${world.ids.claim}`],
      ['caseworker A', `/verwaltung/rechnungen/${world.ids.invoice}`],
      ['head A', `/verwaltung/rechnungen/${world.ids.invoice}`],
      ['cashier A', `/verwaltung/rechnungen/zahlung/${world.ids.paymentRun}`],
      ['administrator A', `/verwaltung/team/${world.ids.member}`],
      ['administrator A', '/verwaltung/protokoll'],
    ] as const) {
      const { status, text } = await world.ask({ method: 'GET', path, claims: actorNamed(name).claims });
      if (status !== 200 || !world.marks.some((mark) => !path.includes(mark) && text.includes(mark))) wrong.push(`${name} ${path}: ${status}`);
    }
    assert.deepEqual(wrong, []);
  });

  it('to a form is refused without its token, for whoever is signed in', async () => {
    const wrong: string[] = [];
    for (const { route, path } of declared()) {
      if (route.method === 'GET' || path.startsWith('/api/')) continue;
      for (const actor of world.actors.filter((candidate) => candidate.side === 'owner' && promiseFor(route, candidate, path) === 'in').slice(0, 1)) {
        const { status } = await world.ask({ method: route.method, path, claims: actor.claims, body: bodies[route.path] ?? {}, withoutToken: true });
        if (status !== 403) wrong.push(`${nameOf(route)} as ${actor.name}: ${status}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('from another origin is refused even with the token', async () => {
    const { status } = await world.ask({ method: 'POST', path: `/antrag/${world.ids.draft}/loeschen`, claims: actorNamed('citizen A').claims, headers: { origin: 'https://elsewhere.example' } });
    assert.equal(status, 403);
  });
});
});

function actorNamed(name: string): LawActor {
  return world.actors.find((actor) => actor.name === name) ?? assert.fail(`no actor ${name}`);
}
