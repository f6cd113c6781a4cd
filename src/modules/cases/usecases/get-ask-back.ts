import type { AskBack } from '#contracts/cases';
import type { Unit } from '#kernel/unit';

import { findAskBack } from '../data/case-parts.ts';

/** An ask-back for the process that hands it to the person; a missing one is a fault. */
export async function getAskBack(unit: Unit, askBackId: string): Promise<AskBack> {
  const row = await findAskBack(unit, askBackId);
  if (row === undefined) throw new Error('the ask-back is not there');
  return { askBackId: row.id, questionIds: row.questionIds, message: row.message, dueOn: row.dueOn, at: row.askedAt };
}
