import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import pg from 'pg';
import * as z from 'zod';

import type { StaffRole, TrustLevel } from '#kernel/actor';
import type { AccountId, StaffId, TenantId } from '#kernel/ids';
import { administrationId } from '#modules/competence';
import type { SessionClaims } from '#platform/auth';
import { writeXRechnung } from '#standards/xrechnung-writer';
import { startTestPlatform, type TestPlatform } from '#testing/platform';

import { root } from './source-files.ts';

/** Schmölln does the work for Dobitschen; Erfurt has nothing to do with it. */
const schmoelln = '160775052';
const erfurt = '160510000';
const dobitschen = '16077003';

export interface LawActor {
  readonly name: string;
  readonly claims: SessionClaims | undefined;
  /** `owner` = the data of this world belongs to them; `other` = theirs is another account or administration. */
  readonly side: 'nobody' | 'owner' | 'other';
}

/** A platform with one submitted application that is being asked back about, its case, its claim, one draft, and everybody who might want to see them. */
export interface AccessWorld extends TestPlatform {
  readonly actors: readonly LawActor[];
  /** Ids of things that belong to citizen A or to administration A. */
  readonly ids: Readonly<Record<'draft' | 'application' | 'case' | 'claim' | 'askBack' | 'message' | 'member' | 'invoice' | 'paymentRun' | 'financeKey', string>>;
  /** Words that stand only in the data of A. */
  readonly marks: readonly string[];
  /** A fingerprint of every row that belongs to A. */
  fingerprint(): Promise<Readonly<Record<string, string>>>;
}

function person(name: string, accountId: string, side: LawActor['side'], trustLevel: TrustLevel, guest = false): LawActor {
  return { name, side, claims: { realm: 'person', accountId: accountId as AccountId, trustLevel, guest, label: name } };
}

function member(name: string, ars: string, side: LawActor['side'], role: StaffRole): LawActor {
  return {
    name,
    side,
    claims: { realm: 'staff', staffId: randomUUID() as StaffId, tenantId: administrationId(ars) as TenantId, roles: [role], label: name, administrationName: name },
  };
}

const Persona = z.array(z.object({ answers: z.record(z.string(), z.unknown()) })).min(1);
const Receipt = z.object({ id: z.uuid(), reference: z.string(), fee: z.object({ claimId: z.uuid() }) });

/** Opens the world; the story up to the ask-back is told through the real pages and the real API. */
export async function openAccessWorld(): Promise<AccessWorld> {
  const test = await startTestPlatform();
  try {
    return await tellStory(test);
  } catch (error) {
    await test.close();
    throw error;
  }
}

async function tellStory(test: TestPlatform): Promise<AccessWorld> {
  const { platform, ask } = test;
  const [accountA, accountB] = [randomUUID(), randomUUID()];
  for (const [accountId, email] of [[accountA, 'law-a@example.org'], [accountB, 'law-b@example.org']] as const) {
    await platform.modules.accounts.seedPerson({ accountId, email, password: randomUUID() });
  }
  const guestId = await platform.database.inUnit({ kind: 'nobody' }, (unit) => platform.modules.accounts.openGuest(unit, { locale: 'de' }));
  const citizenA = person('citizen A', accountA, 'owner', 'substantiell');
  const caseworkerA = member('caseworker A', schmoelln, 'owner', 'caseworker');
  const roles = ['head', 'cashier', 'editor', 'administrator'] as const;
  const actors: LawActor[] = [
    { name: 'nobody', claims: undefined, side: 'nobody' },
    citizenA,
    person('citizen B', accountB, 'other', 'substantiell'),
    person('citizen B, weakly identified', accountB, 'other', 'basis'),
    person('guest', guestId, 'other', 'none', true),
    caseworkerA,
    ...roles.map((role) => member(`${role} A`, schmoelln, 'owner', role)),
    member('caseworker B', erfurt, 'other', 'caseworker'),
    ...roles.map((role) => member(`${role} B`, erfurt, 'other', role)),
    member('provider', 'provider', 'other', 'provider'),
  ];

  const tenantA = administrationId(schmoelln) as TenantId;
  await platform.database.inUnit({ kind: 'process', name: 'law', tenantId: tenantA }, (unit) =>
    platform.modules.staff.seedStaff(unit, { displayName: 'Zacharias Lawmark', email: 'lawmark@example.org', password: randomUUID(), totpSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', roles: ['caseworker'] }),
  );

  const [{ answers }] = Persona.parse(JSON.parse(readFileSync(join(root, 'packages-library/meldebestaetigung/personas.json'), 'utf8'))) as [z.infer<typeof Persona>[number]];
  const marked = { ...answers, person: { given: 'Xaverine', family: 'Lawmark', birthDate: '1988-03-27' }, email: 'xaverine.lawmark@example.org' };
  const applied = await ask({ method: 'POST', path: '/api/v1/applications', claims: citizenA.claims, body: { service: 'meldebestaetigung', place: dobitschen, answers: marked } });
  if (applied.status !== 201) throw new Error(`the application of the law was not taken: ${applied.status} ${applied.text}`);
  const receipt = Receipt.parse(JSON.parse(applied.text));
  const slug = platform.modules.packages.findPackage('hundesteuer-anmeldung')?.slug.de ?? '';
  const started = await ask({ method: 'POST', path: `/antrag/${slug}/${dobitschen}`, claims: citizenA.claims });
  const draft = /\/antrag\/([0-9a-f-]{36})/.exec(started.location)?.[1];
  if (draft === undefined) throw new Error(`the draft of the law was not started: ${started.status} ${started.location}`);
  await settled(test);

  const owner = new pg.Client(test.database.owner);
  await owner.connect();
  const one = async (query: string): Promise<string> => {
    const { rows } = await owner.query<{ id: string }>(query);
    if (rows[0] === undefined) throw new Error(`the story of the law left nothing: ${query}`);
    return rows[0].id;
  };
  const caseId = await one('select id from cases.case_file');
  const questionId = await one("select key as id from cases.case_file, jsonb_object_keys(answers) key where key = 'email'");
  const asked = await ask({
    method: 'POST',
    path: `/verwaltung/vorgaenge/${caseId}/rueckfrage`,
    claims: caseworkerA.claims,
    body: { version: await one('select version::text as id from cases.case_file'), questionIds: questionId, message: 'Lawmark: bitte prüfen Sie diese Angabe noch einmal.', 'dueOn.day': '31', 'dueOn.month': '12', 'dueOn.year': '2099' },
  });
  if (asked.status !== 303) throw new Error(`the ask-back of the law was not taken: ${asked.status}`);
  await settled(test);
  const invoice = await tellInvoiceStory(test, tenantA, actors);
  const ids = {
    draft,
    application: receipt.id,
    case: caseId,
    claim: receipt.fee.claimId,
    askBack: await one('select id from cases.ask_back'),
    message: await one('select id from mailbox.message'),
    member: await one('select id from staff.member'),
    invoice,
    paymentRun: await one('select id from invoices.payment_run'),
    financeKey: await one('select id from invoices.finance_key'),
  };
  return {
    ...test,
    actors,
    ids,
    marks: ['Lawmark', 'lawmark@example.org', receipt.reference, await one('select kassenzeichen as id from payments.claim'), await one("select regexp_replace(kassenzeichen, '(\\d{4})(?=\\d)', '\\1 ', 'g') as id from payments.claim"), ...Object.values(ids)],
    fingerprint: () => fingerprintOf(owner, tenantA, accountA),
    async close() {
      await owner.end();
      await test.close();
    },
  };
}

/** An invoice of A that is confirmed by two people and stands in a payment run, a second one that is still open, and a key of A's finance system. Yields the open one. */
async function tellInvoiceStory({ platform, ask }: TestPlatform, tenantId: TenantId, actors: readonly LawActor[]): Promise<string> {
  const claimsOf = (name: string) => actors.find((actor) => actor.name === name)?.claims;
  const deliver = async (number: string) => {
    const content = new TextEncoder().encode(lawInvoice(number));
    const id = await platform.modules.invoices.deliver({ tenantId, filename: `${number}.xml`, content, channel: 'upload', receivedAt: new Date() });
    if (id === undefined) throw new Error('the invoice of the law was refused');
    return id;
  };
  const desk = '/verwaltung/rechnungen';
  const paid = await deliver('LAW-1');
  const deeds: readonly (readonly [actor: string, path: string, body: Readonly<Record<string, string>>])[] = [
    ['caseworker A', `${desk}/${paid}/bestaetigen`, { kind: 'factual', version: '1' }],
    ['head A', `${desk}/${paid}/bestaetigen`, { kind: 'arithmetic', version: '2' }],
    ['cashier A', `${desk}/einstellungen`, { debtorName: 'Lawmark', debtorIban: 'DE89370400440532013000', debtorBic: '', retentionYears: '10' }],
    ['cashier A', `${desk}/zahlung`, { payables: paid, timing: 'atOnce' }],
  ];
  for (const [actor, path, body] of deeds) {
    const { status } = await ask({ method: 'POST', path, claims: claimsOf(actor), body });
    if (status !== 303) throw new Error(`the invoice of the law did not get on: ${path} ${status}`);
  }
  await ask({ method: 'POST', path: `${desk}/einstellungen/schluessel`, claims: claimsOf('cashier A'), body: { keyName: 'Lawmark' } });
  return deliver('LAW-2');
}

function lawInvoice(number: string): string {
  const address = { street: 'Gasse 1', postcode: '04626', city: 'Schmölln' };
  return writeXRechnung({
    number, issuedOn: '2026-11-20', dueOn: '2099-12-24', deliveredOn: '2026-11-20', leitwegId: '16068058-0001-73', iban: 'DE02120300000000202051', discounts: [],
    seller: { ...address, name: 'Lawmark GmbH', vatId: 'DE123456789', contact: 'Xaver Lawmark', phone: '034491 12345', email: 'seller@example.org' },
    buyer: { ...address, name: 'Stadt Schmölln', email: 'rechnung@example.org' },
    lines: [{ name: 'Hecke schneiden', quantity: 10_000, unit: 'HUR', price: 500_000, vat: 'standard' }],
  });
}

/** Waits until every fact is delivered; a dead one would be waited for in vain. */
async function settled({ platform, database }: TestPlatform): Promise<void> {
  await platform.relay?.drain();
  const { rows } = await database.pool.query<{ name: string; error: string }>('select name, last_error as error from platform.outbox where delivered_at is null');
  if (rows.length > 0) throw new Error(`facts were not delivered: ${JSON.stringify(rows)}`);
}

/** Looks at every table with an owner column; the audit trail is left out, because looking is written there. */
async function fingerprintOf(owner: pg.Client, tenantId: string, accountId: string): Promise<Record<string, string>> {
  const { rows } = await owner.query<{ name: string; columns: string[] }>(
    `select n.nspname || '.' || c.relname as name, array_agg(a.attname::text order by a.attname) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attname in ('tenant_id', 'account_id') and not a.attisdropped
     where c.relkind = 'r' and n.nspname not in ('platform', 'graphile_worker') group by 1 order by 1`,
  );
  const prints: Record<string, string> = {};
  for (const { name, columns } of rows) {
    // A row with both belongs to the person; the administration is only where it is meant for.
    const where = columns.includes('account_id') ? `account_id = '${accountId}'` : `tenant_id = '${tenantId}'`;
    const found = await owner.query<{ rows: string | null }>(`select string_agg(t::text, E'\\n' order by t::text) as rows from ${name} t where ${where}`);
    prints[name] = createHash('sha256').update(found.rows[0]?.rows ?? '').digest('hex').slice(0, 16);
  }
  return prints;
}
