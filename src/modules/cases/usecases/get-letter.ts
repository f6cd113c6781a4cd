import type { CompetenceQueries } from '#contracts/competence';
import type { PackageQueries } from '#contracts/packages';
import { dayInGermany, type DayString } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import { formatMoney } from '#kernel/money';
import type { Unit } from '#kernel/unit';
import type { Answers } from '#standards/forms';
import { templateValues } from '#standards/service-package';

import { findCase } from '../data/case-files.ts';
import { findDecision } from '../data/decisions.ts';
import { composeDecision } from '../domain/compose-decision.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';

/** A decision as the document workshop takes it. */
export interface Letter {
  readonly locale: Locale;
  readonly title: string;
  readonly letterhead: { readonly entityName: string; readonly actingFor?: string; readonly addressLines: readonly string[] };
  readonly recipient: readonly string[];
  readonly reference: string;
  readonly date: DayString;
  readonly subject: string;
  readonly blocks: readonly ({ kind: 'heading'; text: string } | { kind: 'paragraph'; text: string })[];
  readonly signatureLine: string;
  readonly remedy?: readonly string[];
  readonly footer: readonly string[];
}

/** The letter of a signed decision, or undefined when its document exists already. */
export async function getLetter(unit: Unit, needs: { packages: PackageQueries; competence: CompetenceQueries }, decisionId: string): Promise<Letter | undefined> {
  const decision = await findDecision(unit, decisionId);
  if (decision === undefined) throw new Error('the decision is not there');
  if (decision.documentKey !== null) return undefined;
  const file = await findCase(unit, decision.caseId);
  const pkg = file === undefined ? undefined : needs.packages.findPackage(file.packageId, file.packageVersion);
  if (file === undefined || pkg === undefined) throw new Error('the case or its package is not there');
  const answer = needs.competence.getCompetence(file.packageId, file.ags);
  if (answer.kind !== 'found') throw new Error('no competence for a case');
  const { competence } = answer;
  const composed = composeDecision(file, pkg, competence, {
    templateId: decision.templateId,
    reasons: decision.reasons,
    feeCents: decision.feeCents,
    decidedOn: dayInGermany(decision.decidedAt),
    submittedOn: dayInGermany(file.receivedAt),
  });
  if (!composed.ok) throw new Error(`the decision cannot be written: ${composed.refusal.code}`);
  const { administration, legalEntity, counters } = competence;
  const [counter] = counters;
  const values = templateValues(
    pkg,
    file.answers as Answers,
    { entityName: legalEntity.name, administrationName: administration.name, administrationAddress: '', reference: file.reference, decidedOn: decision.decidedAt.toISOString().slice(0, 10), submittedOn: '' },
    file.locale,
  );
  const texts = (file.locale === 'de' ? de : en).letter;
  const actsForOther = legalEntity.name !== administration.name;
  const address = counter === undefined ? [administration.seat] : [counter.street, `${counter.postalCode} ${counter.place}`, ...(counter.phone === null ? [] : [counter.phone])];
  const recipient = [values['applicant.name'] ?? '', ...(values['applicant.address'] ?? '').split(/,\s*|\n/)].filter((line) => line !== '').slice(0, 6);
  return {
    locale: file.locale,
    title: composed.value.title,
    letterhead: { entityName: administration.name, ...(actsForOther ? { actingFor: legalEntity.name } : {}), addressLines: address.filter((line) => line !== '') },
    recipient,
    reference: file.reference,
    date: dayInGermany(decision.decidedAt),
    subject: composed.value.title,
    blocks: composed.value.blocks.map(({ heading, text }) => ({ kind: heading ? 'heading' : 'paragraph', text })),
    signatureLine: texts.signature(decision.decidedBy),
    ...(composed.value.remedy === undefined ? {} : { remedy: [composed.value.remedy] }),
    footer: [administration.name, decision.feeCents > 0 ? texts.fee(formatMoney(decision.feeCents, file.locale)) : texts.noFee, texts.electronic],
  };
}
