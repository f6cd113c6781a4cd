export { computeFee, type FeeLine, type FeeOutcome } from './compute-fee.ts';
export { feePlanSchema, type FeePlan } from './fee-plan.ts';
export { feeRuleSchema, type FeeRule } from './fee-rule.ts';
export { overlayKeysOf, type OverlayKey } from './overlay-keys-of.ts';
export { questionsOfFee } from './questions-of-fee.ts';
