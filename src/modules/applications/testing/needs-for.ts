import type { PersonProfile } from '#contracts/accounts';
import type { Competence, CompetenceQueries } from '#contracts/competence';
import type { PackageQueries } from '#contracts/packages';
import type { TenantId } from '#kernel/ids';
import type { Ags, Ars } from '#kernel/keys';
import type { ServicePackage } from '#standards/service-package';

import type { ApplicationsNeeds } from '../usecases/needs.ts';

/** The administration every application of a test goes to. */
export const testTenant = '0b0e0000-0000-5000-8000-000000000001' as TenantId;

/** The municipality a test applies in. */
export const testAgs = '16077003';

/** Needs that answer from plain values: one municipality, the given packages, everything live. */
export function needsFor(packages: readonly ServicePackage[], profile: Partial<PersonProfile> = {}): ApplicationsNeeds {
  const findPackage: PackageQueries['findPackage'] = (id, version) => packages.findLast((pkg) => pkg.id === id && (version === undefined || pkg.version === version));
  const library: PackageQueries = {
    listPublished: () => packages,
    findPackage,
    findPackageBySlug: (slug) => packages.find((pkg) => pkg.slug.de === slug),
    findPackageByLeikaKey: (key) => packages.find((pkg) => pkg.leikaKey === key),
    effective(id, ags, version) {
      const pkg = findPackage(id, version);
      return pkg === undefined ? undefined : { pkg, ags, feeValues: {}, feeNote: undefined, feeIsDemo: false, live: true };
    },
  };
  const competence: Pick<CompetenceQueries, 'getCompetenceByRule'> = {
    getCompetenceByRule: (rule, ags) => (ags === testAgs ? competenceIn(rule) : undefined),
  };
  return {
    packages: library,
    // The application system asks only this one question.
    competence: competence as CompetenceQueries,
    guests: {
      openGuest: () => Promise.reject(new Error('not in this test')),
      issueResumeCode: () => Promise.resolve('ABCD-EFGH-JKLM'),
      findByResumeCode: () => Promise.resolve(undefined),
    },
    profile: {
      getProfile: () => Promise.resolve({
        email: undefined, givenName: undefined, familyName: undefined, birthDate: undefined, address: undefined, phone: undefined,
        assuredBy: 'none', locale: 'de', ...profile,
      }),
    },
    files: { read: () => Promise.resolve(new Uint8Array()) },
    mail: { send: () => Promise.resolve() },
    publicUrl: 'http://localhost:8080',
  };
}

function competenceIn(rule: Competence['rule']): Competence {
  const municipality = { ags: testAgs as Ags, ars: '160775052003' as Ars, name: 'Dobitschen' };
  return {
    known: true,
    rule,
    sphere: 'own',
    municipality,
    legalEntity: municipality,
    administration: { id: testTenant, ars: '160775052' as Ars, name: 'Stadt Schmölln', kind: 'erfuellende_gemeinde', seat: 'Schmölln' },
    role: 'actsForMunicipality',
    counters: [],
    reason: { de: 'Dobitschen entscheidet.', en: 'Dobitschen decides.' },
    legalBasis: [],
    toConfirm: [],
    alternatives: [],
  };
}
