import { formatDay, type DayString } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import { formatMoney } from '#kernel/money';
import { findQuestion, formatAnswer, prune, type Answers } from '#standards/forms';

import { applicantName } from './applicant-name.ts';
import type { ServicePackage } from './service-package.ts';

/** What only the office knows when it writes a decision. */
export interface DecisionContext {
  /** Whose statute and whose letterhead (Rechtsträger). */
  readonly entityName: string;
  /** Who acts, and where an objection goes. */
  readonly administrationName: string;
  readonly administrationAddress: string;
  readonly reference: string;
  readonly decidedOn: DayString;
  readonly submittedOn: DayString;
  /** Reasons or supplement in the caseworker's own words; absent when none were written. */
  readonly reasons?: string;
  readonly feeCents?: number;
}

/**
 * Values for the placeholders of a decision, by name. Questions not answered read „keine Angabe“; reasons and fee without a value are
 * left out, so that `fillTemplate` reports them. File names of the case go in as id → name.
 */
export function templateValues(
  pkg: ServicePackage,
  answers: Answers,
  context: DecisionContext,
  locale: Locale,
  fileNames: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const reachable = prune(pkg.form, answers);
  const address = findQuestion(pkg.form, pkg.applicant.address)?.question;
  const questions = pkg.form.pages.flatMap((page) => page.questions);
  return {
    'applicant.name': applicantName(pkg, reachable),
    'applicant.address': address ? formatAnswer(address, reachable[address.id], locale) : '',
    'entity.name': context.entityName,
    'administration.name': context.administrationName,
    'administration.address': context.administrationAddress,
    'decision.date': formatDay(context.decidedOn, locale),
    'submitted.date': formatDay(context.submittedOn, locale),
    reference: context.reference,
    ...(context.reasons === undefined || context.reasons.trim() === '' ? {} : { reasons: context.reasons.trim() }),
    ...(context.feeCents === undefined ? {} : { 'fee.total': formatMoney(context.feeCents, locale) }),
    ...Object.fromEntries(questions.map((question) => [`answers.${question.id}`, formatAnswer(question, reachable[question.id], locale, fileNames)])),
  };
}
