import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { CompetenceRule } from '#contracts/competence';

import { aTerritory } from '../testing/a-territory.ts';
import { resolveCompetence } from './competence-rules.ts';

const territory = aTerritory()
  .municipality('16077', 'Landkreis Testland')
  .municipality('16077001', 'Mitgliedsdorf')
  .municipality('16077002', 'Nachbardorf')
  .municipality('16077003', 'Hauptort', { trafficAuthority: 'uebertragen_ausser_bundesstrassen' })
  .municipality('16077004', 'Wechseldorf')
  .municipality('16051000', 'Großstadt', { trafficAuthority: 'kreisfreie_stadt' })
  .municipality('01051001', 'Nordort', { trafficAuthority: '' })
  .administration('16077', 'Landratsamt Testland', 'landkreis')
  .administration('160775001', 'Verwaltungsgemeinschaft Tal', 'verwaltungsgemeinschaft')
  .administration('160775002', 'Stadt Hauptort', 'erfuellende_gemeinde')
  .administration('160510000', 'Stadt Großstadt', 'kreisfreie_stadt')
  .administration('010515175', 'Amt Nord', 'amt')
  .administers('16077001', '160775001', 'mitglied')
  .administers('16077002', '160775002', 'erfuellte_gemeinde')
  .administers('16077003', '160775002', 'erfuellende_gemeinde')
  .administers('16077004', '160775001', 'mitglied', undefined, '2025-12-31')
  .administers('16077004', '160775002', 'erfuellte_gemeinde', '2026-01-01')
  .administers('16051000', '160510000', 'kreisfrei')
  .administers('01051001', '010515175', 'mitglied')
  .build();

function ask(rule: CompetenceRule | null, ags: string, at = '2026-06-01') {
  const municipality = territory.legalEntity(ags, at);
  assert.ok(municipality);
  const finding = resolveCompetence(territory, rule, municipality, at);
  assert.ok(finding);
  return finding;
}

describe('resolveCompetence', () => {
  it('leaves statute and claim with the member of a Verwaltungsgemeinschaft in the own sphere', () => {
    const finding = ask('GEM_EIGEN', '16077001');
    assert.deepEqual([finding.legalEntity.ags, finding.administration.ars, finding.role], ['16077001', '160775001', 'actsForMunicipality']);
    assert.deepEqual(finding.legalBasis, ['§ 47 Abs. 2 ThürKO']);
  });

  it('makes the Verwaltungsgemeinschaft itself the legal entity in the assigned sphere', () => {
    const finding = ask('GEM_UEBERTR', '16077001');
    assert.deepEqual(finding.legalEntity, { ags: null, ars: '160775001', name: 'Verwaltungsgemeinschaft Tal' });
    assert.deepEqual([finding.municipality.ags, finding.role], ['16077001', 'takesItsPlace']);
  });

  it('lets the erfüllende Gemeinde work for the neighbour, and take its place in the assigned sphere', () => {
    const [own, assigned] = [ask('GEM_EIGEN', '16077002'), ask('GEM_UEBERTR', '16077002')];
    assert.deepEqual([own.legalEntity.ags, own.administration.ars], ['16077002', '160775002']);
    assert.deepEqual([assigned.legalEntity.ags, assigned.administration.ars], ['16077003', '160775002']);
  });

  it('sends district tasks to the Landratsamt, and to the kreisfreie Stadt itself', () => {
    assert.deepEqual([ask('KREIS', '16077001').legalEntity.ags, ask('KREIS', '16077001').administration.ars], ['16077', '16077']);
    assert.deepEqual([ask('KREIS', '16051000').legalEntity.ags, ask('KREIS', '16051000').administration.ars], ['16051000', '160510000']);
  });

  it('gives the traffic authority to the town except on federal roads, elsewhere to the Landratsamt', () => {
    const town = ask('SVB', '16077003');
    assert.equal(town.administration.ars, '160775002');
    assert.deepEqual(town.alternatives.map((other) => [other.case, other.administration?.ars]), [['federalRoads', '16077']]);
    assert.equal(ask('SVB', '16077002').administration.ars, '16077');
  });

  it('says what is to confirm about roads and registry offices', () => {
    assert.deepEqual(ask('STRASSENBAULAST', '16077001').toConfirm, ['roadClass']);
    assert.equal(ask('STRASSENBAULAST', '16077001').legalEntity.ags, '16077001');
    assert.deepEqual(ask('STANDESAMT', '16077001').toConfirm, ['registryDistricts']);
  });

  it('names the federal office and lets the local administration accept', () => {
    const finding = ask('BUND', '16077001');
    assert.deepEqual([finding.legalEntity.ags, finding.administration.ars, finding.role], [null, '160775001', 'acceptsFor']);
  });

  it('answers for the day asked about when a municipality changed its administration', () => {
    assert.equal(ask('GEM_EIGEN', '16077004', '2025-12-31').administration.ars, '160775001');
    assert.equal(ask('GEM_EIGEN', '16077004', '2026-01-01').administration.ars, '160775002');
  });

  it('claims to know nothing without a rule and outside Thüringen, but names a first contact', () => {
    for (const finding of [ask(null, '16077001'), ask('GEM_EIGEN', '01051001')]) {
      assert.equal(finding.known, false);
      assert.equal(finding.role, 'firstContact');
    }
    assert.equal(ask('GEM_EIGEN', '01051001').administration.ars, '010515175');
  });
});
