import type { AnswerMap } from '#contracts/applications';
import type { Actor } from '#kernel/actor';
import type { ApplicationId } from '#kernel/ids';
import type { Locale } from '#kernel/locale';

import { accountOf } from './account-of.ts';
import type { Application } from './application.ts';
import { lastDayOfDraft } from './draft-period.ts';
import type { ApplicationPlan } from './plan-application.ts';

/** A draft of the planned service as it begins: pinned to the version of the package, addressed to the office that is competent today. */
export function newDraft(
  { service, competence, ags }: ApplicationPlan,
  begun: { readonly id: string; readonly by: Actor; readonly at: Date; readonly locale: Locale; readonly answers: AnswerMap },
): Application & { readonly status: 'draft'; readonly expiresOn: string } {
  const { administration, legalEntity } = competence;
  return {
    id: begun.id as ApplicationId,
    accountId: accountOf(begun.by),
    packageId: service.pkg.id,
    packageVersion: service.pkg.version,
    ags,
    tenantId: administration.id,
    administrationArs: administration.ars,
    administrationName: administration.name,
    legalEntityName: legalEntity.name,
    locale: begun.locale,
    status: 'draft',
    statusAt: begun.at,
    answers: begun.answers,
    visited: [],
    trustLevel: begun.by.kind === 'person' ? begun.by.trustLevel : 'none',
    reference: null,
    fee: null,
    caseId: null,
    startedAt: begun.at,
    editedAt: begun.at,
    expiresOn: lastDayOfDraft(begun.at),
    submittedAt: null,
    electronicProvision: false,
  };
}
