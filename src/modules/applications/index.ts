import { fileURLToPath } from 'node:url';

import type { ApplicationCommands } from '#contracts/applications';
import type { Module } from '#platform/module';

import { apiRoutes } from './api/routes.ts';
import { mailDeletionJob } from './jobs/mail-deletion.job.ts';
import { mailReceiptJob } from './jobs/mail-receipt.job.ts';
import { tendDraftsJob } from './jobs/tend-drafts.job.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import { forgetApplication } from './usecases/forget-application.ts';
import { forgetPerson } from './usecases/forget-person.ts';
import { getCorrection } from './usecases/get-correction.ts';
import { getSubmission } from './usecases/get-submission.ts';
import type { ApplicationsNeeds } from './usecases/needs.ts';
import { openCorrection } from './usecases/open-correction.ts';
import { recordAccess } from './usecases/record-access.ts';
import { recordStatus } from './usecases/record-status.ts';
import { startDraft } from './usecases/start-draft.ts';
import { submitApplication } from './usecases/submit-application.ts';
import { applyByProgram } from './usecases/apply-by-program.ts';
import { draftRoutes } from './web/draft-routes.tsx';
import { followRoutes } from './web/follow-routes.tsx';
import { pageRoutes } from './web/page-routes.tsx';
import { provisionRoutes } from './web/provision-routes.tsx';
import { resumeRoutes } from './web/resume-routes.tsx';
import { startRoutes } from './web/start-routes.tsx';
import { submitRoutes } from './web/submit-routes.tsx';

export type { ApplicationsNeeds } from './usecases/needs.ts';

/** What processes do, and what the bench and the demo world call without a browser. */
export interface ApplicationsApi extends ApplicationCommands {
  startDraft(...args: Tail<typeof startDraft>): ReturnType<typeof startDraft>;
  submit(...args: Tail<typeof submitApplication>): ReturnType<typeof submitApplication>;
  apply(...args: Tail<typeof applyByProgram>): ReturnType<typeof applyByProgram>;
}

/** A use-case without its second argument, the module's needs. */
type Tail<F> = F extends (unit: infer U, needs: infer _N, input: infer I) => unknown ? [unit: U, input: I] : never;

/** Antragssystem: drafts, answers, attachments, submission, and what the person sees of it afterwards. */
export function createApplications(needs: ApplicationsNeeds): Module<ApplicationsApi> {
  return {
    name: 'applications',
    api: {
      getSubmission: (unit, id) => getSubmission(unit, needs, id),
      getCorrection: (unit, askBackId) => getCorrection(unit, needs, askBackId),
      recordStatus,
      openCorrection: (unit, request) => openCorrection(unit, needs, request),
      recordAccess,
      forgetPerson,
      forgetApplication,
      startDraft: (unit, input) => startDraft(unit, needs, input),
      submit: (unit, input) => submitApplication(unit, needs, input),
      apply: (unit, input) => applyByProgram(unit, needs, input),
    },
    migrations: fileURLToPath(new URL('./data/migrations', import.meta.url)),
    routes: [
      ...startRoutes(needs),
      ...draftRoutes(needs),
      ...pageRoutes(needs),
      ...resumeRoutes(needs),
      ...submitRoutes(needs),
      ...followRoutes(needs),
      ...provisionRoutes(needs),
      ...apiRoutes(needs),
    ],
    jobs: [tendDraftsJob, mailDeletionJob(needs), mailReceiptJob(needs)],
    refusalTexts: { de: de.refusals, en: en.refusals },
  };
}
