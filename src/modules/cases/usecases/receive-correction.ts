import type { CaseCommands } from '#contracts/cases';
import type { Unit } from '#kernel/unit';

import { changeCase, findCase } from '../data/case-files.ts';
import { answerAskBack, findAskBack, insertDocuments, insertHistory } from '../data/case-parts.ts';

/** Takes over what the person corrected: only the marked answers change, before and after stay with the ask-back. */
export async function receiveCorrection(unit: Unit, correction: Parameters<CaseCommands['receiveCorrection']>[1]): Promise<void> {
  const [file, askBack] = await Promise.all([findCase(unit, correction.caseId), findAskBack(unit, correction.askBackId)]);
  if (file === undefined || askBack === undefined) throw new Error('the case or its ask-back is not there');
  const kept = Object.fromEntries(Object.entries(file.answers).filter(([id]) => !askBack.questionIds.includes(id)));
  const after = Object.fromEntries(Object.entries(correction.answers).filter(([id]) => askBack.questionIds.includes(id)));
  if (!(await answerAskBack(unit, askBack.id, after, correction.at))) return;
  if (!(await changeCase(unit, file.id, file.version, { status: file.assigneeId === null ? 'received' : 'inProgress', answers: { ...kept, ...after } }))) {
    throw new Error('the case was changed at the same moment; try again');
  }
  await insertDocuments(unit, file.id, correction.files);
  await insertHistory(unit, file.id, { kind: 'corrected', at: correction.at });
  unit.audit({ action: 'cases.receiveCorrection', subject: `caseFile:${file.id}` });
}
