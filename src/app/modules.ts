import type { CaseCommands } from '#contracts/cases';
import type { MailboxCommands } from '#contracts/mailbox';
import type { PaymentsCommands, PaymentsQueries } from '#contracts/payments';
import type { Sessions } from '#platform/auth';
import type { Config } from '#platform/config';
import type { Database } from '#platform/db';
import { createDocuments } from '#platform/documents';
import type { Files } from '#platform/files';
import type { RawMount, Route } from '#platform/http';
import type { Mail } from '#platform/mail';
import type { Module } from '#platform/module';
import { createAccounts } from '#modules/accounts';
import { createApplications, type ApplicationsApi } from '#modules/applications';
import { createCases } from '#modules/cases';
import { administrationId, createCompetence, type CompetenceApi } from '#modules/competence';
import { createInvoices, type InvoicesApi } from '#modules/invoices';
import { createMailbox } from '#modules/mailbox';
import { createMembers } from '#modules/members';
import { createPackages, type PackagesApi } from '#modules/packages';
import { createPayments, createXBezahldienste } from '#modules/payments';
import { createPortal } from '#modules/portal';
import { createStaff } from '#modules/staff';

import { deskNav } from './desk-nav.ts';
import { providerTenantId } from './provider-tenant.ts';

export interface ModulesNeeds {
  readonly config: Config;
  readonly database: Database;
  readonly sessions: Sessions;
  readonly files: Files;
  readonly mail: Mail;
  readonly now: () => Date;
  allRoutes(): readonly Route[];
}

/** The rooms, wired: what processes, pages and the command line may use. */
export interface Modules {
  readonly all: readonly Module[];
  readonly competence: CompetenceApi;
  readonly packages: PackagesApi;
  readonly applications: ApplicationsApi;
  readonly cases: CaseCommands;
  readonly mailbox: MailboxCommands;
  readonly payments: PaymentsCommands & PaymentsQueries;
  readonly invoices: InvoicesApi;
  readonly staff: ReturnType<typeof createStaff>['api'];
  readonly accounts: ReturnType<typeof createAccounts>['api'];
  readonly mounts: readonly RawMount[];
  placeName(ags: string): string | undefined;
  /** Reads packages and competence into memory; before the first question. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** The rooms of the house and what each is handed. */
export function createModules({ config, database, sessions, files, mail, now, allRoutes }: ModulesNeeds): Modules {
  const documents = createDocuments();
  const packages = createPackages({ now });
  const readFile = (key: string) => files.read(key);
  const competence = createCompetence({
    packages: {
      listPublished: () =>
        packages.api.listPublished().map((pkg) => ({
          id: pkg.id,
          slug: pkg.slug.de,
          leikaKey: pkg.leikaKey ?? null,
          officialName: pkg.names.official,
          citizenName: pkg.names.citizen,
          synonyms: pkg.synonyms,
          competenceRule: pkg.competenceRule === 'OERE' ? 'ENTSORGUNG' : pkg.competenceRule,
        })),
    },
    servicePagePath: (slug, ags) => `/leistung/${slug}/${ags}`,
  });
  const queries = { competence: competence.api, packages: packages.api };
  const accounts = createAccounts({
    secret: config.secret,
    publicUrl: config.publicUrl,
    port: config.port,
    dataDir: config.dataDir,
    demo: config.demo,
    identityUrl: config.identityUrl,
    mail,
    sessions,
    inUnit: database.inUnit,
  });
  const staff = createStaff({ secret: config.secret, publicUrl: config.publicUrl, sessions, mail, nav: deskNav, competence: competence.api, providerTenantId });
  const applications = createApplications({ ...queries, guests: accounts.api, profile: accounts.api, files, mail, publicUrl: config.publicUrl });
  const cases = createCases({ ...queries, nav: deskNav, readFile, renderLetter: (letter) => documents.renderLetter(letter), putFile: (content, type) => files.putBytes(content, type) });
  const mailbox = createMailbox({ profile: accounts.api, mail, publicUrl: config.publicUrl, readFile });
  const paymentUrl = config.payment.url ?? 'http://localhost:1';
  const payments = createPayments({
    provider: createXBezahldienste({
      baseUrl: paymentUrl,
      tokenUrl: `${paymentUrl}/oauth/token`,
      clientId: config.payment.clientId,
      clientSecret: config.payment.clientSecret,
      endPointId: 'kasse',
      timeoutMs: 10_000,
    }),
    publicUrl: config.publicUrl,
    deskNav: (locale, actor) => deskNav(locale, actor.kind === 'staff' ? actor.roles : []),
    now,
  });
  const portal = createPortal({ ...queries, publicUrl: config.publicUrl, allRoutes });
  const invoices = createInvoices({
    nav: deskNav,
    readFile,
    putFile: (content, type) => files.putBytes(content, type),
    inUnit: database.inUnit,
    administrationOf: (ars) => (competence.api.findAdministration(ars) === undefined ? undefined : administrationId(ars)),
    // The coarse part is the key of a municipality, an administration or a Kreis; the register of Leitweg-IDs is the Land's.
    administrationOfLeitwegId(leitwegId) {
      const key = leitwegId.split('-')[0] ?? '';
      const place = competence.api.getPlace(key);
      const ars = place.kind === 'current' || place.kind === 'successor' ? place.place.administration.ars : competence.api.findAdministration(key)?.ars;
      return ars === undefined ? undefined : administrationId(ars);
    },
  });
  const nobody = { kind: 'nobody' } as const;
  return {
    all: [packages, competence, portal, accounts, staff, applications, cases, mailbox, payments, createMembers(), invoices],
    competence: competence.api,
    packages: packages.api,
    applications: applications.api,
    cases: cases.api,
    mailbox: mailbox.api,
    payments: payments.api,
    invoices: invoices.api,
    staff: staff.api,
    accounts: accounts.api,
    mounts: accounts.api.mounts,
    placeName(ags) {
      const found = competence.api.getPlace(ags);
      return found.kind === 'current' || found.kind === 'successor' ? found.place.name : undefined;
    },
    async warm() {
      await database.inUnit(nobody, (unit) => packages.api.warm(unit));
      await database.inUnit(nobody, (unit) => competence.api.warm(unit));
    },
    close: () => documents.close(),
  };
}
