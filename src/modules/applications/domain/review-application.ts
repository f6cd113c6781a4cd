import type { EffectiveService } from '#contracts/packages';
import type { AnswerMap } from '#contracts/applications';
import type { DayString } from '#kernel/dates';
import { computeFee, type FeeOutcome } from '#standards/fees';
import { checkAll, prune, type Answers, type FieldError } from '#standards/forms';

/** A draft as it would be sent: only answers that are asked for, what is still wrong, and what is due with it. */
export interface Review {
  readonly answers: Answers;
  readonly errors: readonly FieldError[];
  readonly fee: FeeOutcome;
  /** Whole cents due with the application; 0 when nothing is due or the amount comes later. */
  readonly dueCents: number;
}

/** Checks the whole form once more, whatever the pages have checked before. */
export function reviewApplication(service: EffectiveService, answers: AnswerMap, today: DayString): Review {
  const { form, fee: plan } = service.pkg;
  const pruned = prune(form, answers as Answers);
  const fee = computeFee(plan.rule, pruned, service.feeValues);
  return {
    answers: pruned,
    errors: checkAll(form, pruned, today),
    fee,
    dueCents: plan.when === 'beforeSubmission' && fee.known ? fee.totalCents : 0,
  };
}
