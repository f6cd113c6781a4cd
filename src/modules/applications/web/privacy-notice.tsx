import type { Locale } from '#kernel/locale';
import { Details } from '#ui/components';

import type { ApplicationPlan } from '../domain/plan-application.ts';
import { textsIn } from '../texts/texts-in.ts';

/** What Art. 13 DSGVO wants to be said before data is given: by the administration, for this service. */
export function PrivacyNotice({ locale, plan }: { readonly locale: Locale; readonly plan: ApplicationPlan }) {
  const texts = textsIn(locale).privacy;
  const { pkg } = plan.service;
  const sentences = [
    texts.controller(plan.competence.administration.name),
    texts.purpose(pkg.names.citizen[locale]),
    texts.basis(pkg.legalBasis.map((law) => law.citation).join(', ')),
    texts.draft,
    texts.retention(pkg.retention.years),
    texts.processor,
    texts.rights,
    texts.complaint,
  ];
  return (
    <Details summary={texts.title}>
      {sentences.map((sentence) => <p class="kern-body" key={sentence}>{sentence}</p>)}
    </Details>
  );
}
