import type { CompetenceQueries } from '#contracts/competence';
import type { DecisionForProvision } from '#contracts/cases';
import type { AccountId, ApplicationId, CaseId } from '#kernel/ids';
import type { Unit } from '#kernel/unit';

import { findCase } from '../data/case-files.ts';
import { findDecision } from '../data/decisions.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';

/** What the process needs to lay a decision into the person's mailbox; a fault while its document is missing. */
export async function getDecisionForProvision(unit: Unit, competence: CompetenceQueries, decisionId: string): Promise<DecisionForProvision> {
  const decision = await findDecision(unit, decisionId);
  const file = decision === undefined ? undefined : await findCase(unit, decision.caseId);
  if (decision === undefined || file === undefined || decision.documentKey === null) throw new Error('the decision has no document yet');
  const answer = competence.getCompetence(file.packageId, file.ags);
  const texts = (file.locale === 'de' ? de : en).letter;
  return {
    decisionId,
    caseId: file.id as CaseId,
    applicationId: file.applicationId as ApplicationId,
    accountId: file.accountId as AccountId,
    subject: decision.title,
    administrationName: answer.kind === 'found' ? answer.competence.administration.name : '',
    reference: file.reference,
    packageId: file.packageId,
    locale: file.locale,
    document: { key: decision.documentKey, filename: texts.filename(file.reference), bytes: decision.documentBytes ?? 0 },
    decidedAt: decision.decidedAt,
    regime: decision.regime,
    withRemedy: decision.withRemedy,
    ags: file.ags,
    ...(decision.claimId === null ? {} : { fee: { claimId: decision.claimId, cents: decision.feeCents, lines: [{ label: texts.feeLine, cents: decision.feeCents }] } }),
  };
}
