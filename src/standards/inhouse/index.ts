export { activityInputSchema, turnoverClasses, type ActivityInput, type TurnoverClass } from './activity-input.ts';
export { judgeActivity, type ActivityFinding, type ActivityOutcome } from './judge-activity.ts';
export { lawVersionOn, type LawVersion } from './law-version.ts';
export { assess, type Assessment, type OrderAssessment } from './assess.ts';
export { assessmentInputSchema, type AssessmentInput } from './assessment-input.ts';
export { capitalIncrease } from './capital-increase.ts';
export type { Check, CheckId, CheckStatus, Verdict } from './check.ts';
