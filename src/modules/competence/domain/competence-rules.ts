import type { CompetenceGrounds, CompetenceRule, LegalEntity } from '#contracts/competence';
import type { DayString } from '#kernel/dates';
import type { Ags, Ars } from '#kernel/keys';

import type { CompetenceFinding, ReasonCode } from './competence-finding.ts';
import type { AdministrationRole, LegalEntityRecord } from './territory-data.ts';
import type { AdministrationWithId, Territory } from './territory.ts';

/** The municipality with everything the rules look at. */
interface Situation {
  readonly municipality: LegalEntityRecord;
  readonly role: AdministrationRole;
  /** Who runs its administration. */
  readonly local: AdministrationWithId;
  /** Landratsamt, or the kreisfreie Stadt itself. */
  readonly district: AdministrationWithId;
  readonly districtEntity: LegalEntity;
}

/**
 * Who is responsible, with the three roles apart.
 *
 * Own sphere (§ 47 Abs. 2 ThürKO): the municipality stays competent, its statute and its claim; a Verwaltungsgemeinschaft or, in its place
 * (§ 51), an erfüllende Gemeinde acts as its authority. Assigned sphere (§ 47 Abs. 1): that body is competent *itself*, in place of the
 * municipality; hence the legal entity then is the Verwaltungsgemeinschaft (a body of its own without AGS) or the erfüllende
 * Gemeinde, never the member. `rule` null and municipalities outside Thüringen give `known: false`: the local administration as a first contact.
 * Undefined only when the register names no administration for the municipality.
 */
export function resolveCompetence(
  territory: Territory,
  rule: CompetenceRule | null,
  municipality: LegalEntityRecord,
  at: DayString,
  grounds: CompetenceGrounds | null = null,
): CompetenceFinding | undefined {
  const situation = situationOf(territory, municipality, at);
  if (situation === undefined) return undefined;
  return withGrounds(findingOf(situation, rule, grounds), grounds);
}

/** Adds the paragraph of the catalogue and the warning that nobody has confirmed the rule yet. */
function withGrounds(found: CompetenceFinding, grounds: CompetenceGrounds | null): CompetenceFinding {
  if (grounds === null || !found.known) return found;
  return {
    ...found,
    legalBasis: grounds.basis === null ? found.legalBasis : [grounds.basis, ...found.legalBasis],
    toConfirm: grounds.confirmed ? found.toConfirm : ['ruleUnconfirmed', ...found.toConfirm],
  };
}

function findingOf(situation: Situation, rule: CompetenceRule | null, grounds: CompetenceGrounds | null): CompetenceFinding {
  const { municipality } = situation;
  if (rule === null) return firstContact(situation, 'noRule', rule);
  // ThürKO and the decrees are law of Thüringen; what holds elsewhere has not been read.
  if (!municipality.ags.startsWith('16')) return firstContact(situation, 'otherLand', rule);
  switch (rule) {
    case 'GEM_EIGEN':
      return ownSphere(situation, rule);
    case 'GEM_UEBERTR':
      return assignedSphere(situation, rule);
    case 'STANDESAMT':
      // The districts of the registry offices may differ from the administrations (territory data § 1.3): an approximation.
      return { ...assignedSphere(situation, rule), toConfirm: ['registryDistricts'] };
    case 'STRASSENBAULAST':
      return roadOwner(situation);
    case 'KREIS':
      return { ...districtLevel(situation, rule), toConfirm: isCity(situation) ? [] : ['townExceptions'] };
    case 'ENTSORGUNG':
      return { ...districtLevel(situation, rule), sphere: 'own', toConfirm: ['wasteAssociation'] };
    case 'SVB':
      return trafficAuthority(situation);
    case 'BAUAUFSICHT':
      return buildingAuthority(situation);
    case 'BUND':
      return federalOffice(situation);
    case 'AUTHORITY':
      return otherAuthority(situation, grounds);
  }
}

function situationOf(territory: Territory, municipality: LegalEntityRecord, at: DayString): Situation | undefined {
  const link = territory.administers(municipality.ags, at);
  const local = link && territory.administration(link.administrationArs, at);
  if (link === undefined || local === undefined) return undefined;
  const district = territory.administration(municipality.districtKey, at) ?? local;
  const body = territory.legalEntity(municipality.districtKey, at);
  const districtEntity = body === undefined ? entityOf(municipality) : entityOf(body);
  return { municipality, role: link.role, local, district, districtEntity };
}

function entityOf(record: LegalEntityRecord): LegalEntity {
  return { ags: record.ags as Ags, ars: record.ars as Ars, name: record.name };
}

function isCity({ role }: Situation): boolean {
  return role === 'kreisfrei';
}

/** Base of every finding: nothing to confirm, no other office. */
function finding(
  { municipality, local }: Situation,
  rest: Pick<CompetenceFinding, 'rule' | 'sphere' | 'legalEntity' | 'role' | 'reason' | 'legalBasis'> & Partial<CompetenceFinding>,
): CompetenceFinding {
  return { known: true, municipality, administration: local, toConfirm: [], alternatives: [], ...rest };
}

function firstContact(situation: Situation, reason: ReasonCode, rule: CompetenceRule | null): CompetenceFinding {
  const legalEntity = entityOf(situation.municipality);
  return finding(situation, { known: false, rule, sphere: 'unknown', legalEntity, role: 'firstContact', reason, legalBasis: [] });
}

function ownSphere(situation: Situation, rule: CompetenceRule): CompetenceFinding {
  const base = { rule, sphere: 'own', legalEntity: entityOf(situation.municipality) } as const;
  switch (situation.role) {
    case 'mitglied':
      return finding(situation, { ...base, role: 'actsForMunicipality', reason: 'ownByAssociation', legalBasis: ['§ 47 Abs. 2 ThürKO'] });
    case 'erfuellte_gemeinde':
      return finding(situation, { ...base, role: 'actsForMunicipality', reason: 'ownByFulfilling', legalBasis: ['§ 51 ThürKO', '§ 47 Abs. 2 ThürKO'] });
    default:
      return finding(situation, { ...base, role: 'decidesItself', reason: 'ownDecides', legalBasis: ['§ 2 ThürKO'] });
  }
}

function assignedSphere(situation: Situation, rule: CompetenceRule): CompetenceFinding {
  const base = { rule, sphere: 'assigned' } as const;
  switch (situation.role) {
    case 'mitglied': {
      const legalEntity = { ags: null, ars: situation.local.ars as Ars, name: situation.local.name };
      return finding(situation, { ...base, legalEntity, role: 'takesItsPlace', reason: 'assignedByAssociation', legalBasis: ['§ 47 Abs. 1 ThürKO'] });
    }
    case 'erfuellte_gemeinde': {
      const legalBasis = ['§ 51 ThürKO', '§ 47 Abs. 1 ThürKO'];
      return finding(situation, { ...base, legalEntity: fulfilling(situation), role: 'takesItsPlace', reason: 'assignedByFulfilling', legalBasis });
    }
    default:
      return finding(situation, {
        ...base,
        legalEntity: entityOf(situation.municipality),
        role: 'decidesItself',
        reason: 'assignedSelf',
        legalBasis: ['§ 3 ThürKO'],
      });
  }
}

/** The erfüllende Gemeinde as a body; its administration carries its AGS and full ARS. */
function fulfilling({ local }: Situation): LegalEntity {
  const body = local.municipality;
  return { ags: (body?.ags ?? null) as Ags | null, ars: (body?.ars ?? local.ars) as Ars, name: body?.name ?? local.name };
}

function roadOwner(situation: Situation): CompetenceFinding {
  // § 18 ThürStrG: on municipal roads the municipality permits; the class of the road is not stored, so the other owners are named.
  const own = ownSphere(situation, 'STRASSENBAULAST');
  const district = isCity(situation) ? [] : [{ case: 'districtRoads', administration: situation.district } as const];
  return {
    ...own,
    legalBasis: ['§ 18 ThürStrG', ...own.legalBasis],
    toConfirm: ['roadClass'],
    alternatives: [...district, { case: 'stateRoads', administration: undefined }],
  };
}

function districtLevel(situation: Situation, rule: CompetenceRule): CompetenceFinding {
  const city = isCity(situation);
  return finding(situation, {
    rule,
    sphere: 'assigned',
    legalEntity: city ? entityOf(situation.municipality) : situation.districtEntity,
    administration: city ? situation.local : situation.district,
    role: 'decidesItself',
    reason: city ? 'districtCity' : 'districtOffice',
    legalBasis: [],
  });
}

const trafficReasons = {
  kreisfreie_stadt: 'trafficCity',
  grosse_kreisangehoerige_stadt: 'trafficLargeTown',
  eisenach_sonderregel: 'trafficEisenach',
  uebertragen_ausser_bundesstrassen: 'trafficByDecree',
} as const;

function trafficAuthority(situation: Situation): CompetenceFinding {
  const authority = situation.municipality.trafficAuthority;
  if (authority === 'landkreis' || authority === '') return { ...districtLevel(situation, 'SVB'), reason: 'trafficDistrict' };
  const byDecree = authority === 'uebertragen_ausser_bundesstrassen';
  return finding(situation, {
    rule: 'SVB',
    sphere: 'assigned',
    legalEntity: entityOf(situation.municipality),
    role: 'decidesItself',
    reason: trafficReasons[authority],
    legalBasis: [],
    alternatives: byDecree ? [{ case: 'federalRoads', administration: situation.district }] : [],
  });
}

/** Districts and kreisfreie Städte; that the five large towns within a district have one of their own is to be confirmed (ThürBO). */
function buildingAuthority(situation: Situation): CompetenceFinding {
  const large = situation.municipality.trafficAuthority === 'grosse_kreisangehoerige_stadt' || situation.municipality.trafficAuthority === 'eisenach_sonderregel';
  if (!large) return districtLevel(situation, 'BAUAUFSICHT');
  return finding(situation, {
    rule: 'BAUAUFSICHT',
    sphere: 'assigned',
    legalEntity: entityOf(situation.municipality),
    role: 'decidesItself',
    reason: 'buildingOffice',
    legalBasis: [],
    toConfirm: ['buildingTowns'],
  });
}

const spheres = { land: 'state', bund: 'federal', selfGoverning: 'selfGoverning' } as const;

/** An office of the Land, the Bund or a self-governing body decides; the administration of the place stays the first contact. */
function otherAuthority(situation: Situation, grounds: CompetenceGrounds | null): CompetenceFinding {
  const authority = grounds?.authority ?? undefined;
  if (authority === undefined) return firstContact(situation, 'noRule', 'AUTHORITY');
  return finding(situation, {
    rule: 'AUTHORITY',
    sphere: spheres[authority.level],
    legalEntity: { ags: null, ars: null, name: authority.name.de },
    role: 'firstContact',
    reason: 'otherAuthority',
    authority,
    legalBasis: [],
  });
}

function federalOffice(situation: Situation): CompetenceFinding {
  return finding(situation, {
    rule: 'BUND',
    sphere: 'federal',
    // The proper name of the one office these services have so far (BZRG § 30); it stands in the register of the Bund, not in ours.
    legalEntity: { ags: null, ars: null, name: 'Bundesamt für Justiz' },
    role: 'acceptsFor',
    reason: 'federalOffice',
    legalBasis: [],
    alternatives: [{ case: 'applyDirectly', administration: undefined }],
  });
}
