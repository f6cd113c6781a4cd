import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { answerQuestions } from '#modules/competence';

import { knowledgeOf } from '../../seeds/reference/knowledge-of.ts';
import { readReference } from '../../seeds/reference/read-reference.ts';
import { auditCompetence } from './competence-audit.ts';

const today = '2026-11-24';
const data = readReference({ demo: false });

function audit(changed: Partial<typeof data> = {}) {
  const knowledge = knowledgeOf({ ...data, ...changed }, [], today);
  return auditCompetence({ queries: answerQuestions(() => knowledge, () => today), services: knowledge.catalogue.services, ozg: data.ozg });
}

describe('the audit of competence', () => {
  it('answers every service in all 605 municipalities without contradiction', () => {
    const { municipalities, services, answers, contradictions, known } = audit();
    assert.deepEqual([municipalities, answers, contradictions], [605, 605 * services, []]);
    assert.ok(known / answers > 0.95, `${known} of ${answers}`);
  });

  it('counts a service without rule for the coverage list', () => {
    const without = data.serviceRules.filter(({ ozgId }) => ozgId !== '10000');
    const [before, after] = [audit(), audit({ serviceRules: without })];
    assert.ok(after.withoutRule > before.withoutRule);
    assert.ok(after.coverageList.some(({ ozgId }) => ozgId === '10000'));
  });

  it('names a rule that leads to no office', () => {
    const broken = audit({ authorities: data.authorities.filter(({ code }) => code !== 'FINANZAMT') });
    assert.match(broken.contradictions[0] ?? '', /AUTHORITY führt zu keiner Stelle/);
  });
});
