import type { Competence } from '#contracts/competence';
import type { DayString } from '#kernel/dates';
import { ok, refuse, type Result } from '#kernel/result';
import type { Answers } from '#standards/forms';
import { renderDecision, type DecisionTemplate, type RenderedDecision, type ServicePackage } from '#standards/service-package';

import type { CaseFile } from './case-file.ts';
import { refusals, type CaseRefusal } from './refusals.ts';

export interface DecisionDraft {
  readonly templateId: string;
  readonly reasons: string;
  readonly feeCents: number;
  readonly decidedOn: DayString;
  readonly submittedOn: DayString;
}

export interface ComposedDecision extends RenderedDecision {
  readonly template: DecisionTemplate;
}

/** Writes the words of a decision from the package's template, the answers and the office's reasons; signs nothing. */
export function composeDecision(
  file: CaseFile,
  pkg: ServicePackage,
  competence: Pick<Competence, 'legalEntity' | 'administration' | 'counters'>,
  draft: DecisionDraft,
): Result<ComposedDecision, CaseRefusal> {
  const template = pkg.decisions.find(({ id }) => id === draft.templateId);
  if (template === undefined) return refuse(refusals.noSuchTemplate);
  const [counter] = competence.counters;
  const rendered = renderDecision(
    pkg,
    template,
    file.answers as Answers,
    {
      entityName: competence.legalEntity.name,
      administrationName: competence.administration.name,
      administrationAddress: counter === undefined ? competence.administration.seat || competence.administration.name : `${counter.street}, ${counter.postalCode} ${counter.place}`,
      reference: file.reference,
      decidedOn: draft.decidedOn,
      submittedOn: draft.submittedOn,
      reasons: draft.reasons,
      feeCents: draft.feeCents,
    },
    file.locale,
  );
  return ok({ ...rendered, template });
}
