import type { RuleSet, Stage, Syntax } from './rules/rule-set.ts';

interface Wanted {
  readonly syntax: Syntax;
  readonly stages: readonly Stage[];
  /** A version as its publisher calls it, for the stage that has it; the other stages go by the day. */
  readonly version: string | undefined;
  /** YYYY-MM-DD; of every stage, the newest version valid on it counts. */
  readonly on: string;
}

/** The rule sets an invoice is judged by: one of every stage, in the order of the stages asked for. */
export function chooseRuleSets(all: readonly RuleSet[], { syntax, stages, version, on }: Wanted): RuleSet[] {
  return stages.flatMap((stage) => {
    const ofStage = all.filter((set) => set.stage === stage && set.syntax === syntax);
    const named = ofStage.find((set) => set.version === version);
    if (named !== undefined) return [named];
    const sorted = ofStage.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
    const chosen = sorted.find((set) => set.validFrom <= on) ?? sorted.at(-1);
    return chosen === undefined ? [] : [chosen];
  });
}
