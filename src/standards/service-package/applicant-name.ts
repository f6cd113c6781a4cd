import type { Answers } from '#standards/forms';

import type { ServicePackage } from './service-package.ts';

/** Name of whoever applies, as the work list and the letters show it: the organisation, else the person; empty when not answered. */
export function applicantName(pkg: ServicePackage, answers: Answers): string {
  const organisation = pkg.applicant.organisation === undefined ? undefined : answers[pkg.applicant.organisation];
  if (typeof organisation === 'string') return organisation;
  const person = answers[pkg.applicant.person];
  return typeof person === 'object' && 'given' in person ? `${person.given} ${person.family}` : '';
}
