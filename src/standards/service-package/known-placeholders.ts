import type { ServicePackage } from './service-package.ts';

const always = [
  'applicant.name',
  'applicant.address',
  'entity.name',
  'administration.name',
  'administration.address',
  'decision.date',
  'fee.total',
  'reasons',
  'reference',
  'submitted.date',
];

/** All placeholders the decision templates of a package may use: `answers.<question>` of its form and a fixed set. */
export function knownPlaceholders(pkg: ServicePackage): string[] {
  return [...always, ...pkg.form.pages.flatMap(({ questions }) => questions.map(({ id }) => `answers.${id}`))];
}
