import { fileURLToPath } from 'node:url';

import type { CaseCommands } from '#contracts/cases';
import type { Module } from '#platform/module';

import { findCaseByApplication } from './usecases/find-case-by-application.ts';
import { checkRetrievalJob } from './jobs/check-retrieval.job.ts';
import { renderDecisionJob } from './jobs/render-decision.job.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import { getAskBack } from './usecases/get-ask-back.ts';
import { getDecisionForProvision } from './usecases/get-decision-for-provision.ts';
import type { Letter } from './usecases/get-letter.ts';
import { notePayment } from './usecases/note-payment.ts';
import { openCase } from './usecases/open-case.ts';
import { receiveCorrection } from './usecases/receive-correction.ts';
import { recordProvision } from './usecases/record-provision.ts';
import { requirePost } from './usecases/require-post.ts';
import type { DeskNeeds } from './web/needs.ts';
import { caseRoutes } from './web/routes.tsx';

export interface CasesNeeds extends DeskNeeds {
  renderLetter(letter: Letter): Promise<Uint8Array>;
  putFile(content: Uint8Array, type: string): Promise<{ key: string; bytes: number }>;
}

/** The desk: what happens with an application until the decision has reached the person. */
export function createCases(needs: CasesNeeds): Module<CaseCommands> {
  return {
    name: 'cases',
    api: {
      openCase: (unit, submission) => openCase(unit, needs.packages, submission),
      getAskBack,
      receiveCorrection,
      notePayment,
      getDecisionForProvision: (unit, decisionId) => getDecisionForProvision(unit, needs.competence, decisionId),
      recordProvision,
      requirePost,
      findCaseByApplication,
    },
    migrations: fileURLToPath(new URL('./data/migrations', import.meta.url)),
    routes: caseRoutes(needs),
    jobs: [renderDecisionJob(needs), checkRetrievalJob],
    refusalTexts: { de: de.refusals, en: en.refusals },
  };
}
