import type { DayString } from '#kernel/dates';

import { checkChoice } from './check-choice.ts';
import { checkComposite } from './check-composite.ts';
import { findDayIssue } from './check-day.ts';
import { checkFile } from './check-file.ts';
import { checkNumber } from './check-number.ts';
import { checkText } from './check-text.ts';
import { right, type Checked } from './issue.ts';
import type { Question } from './question.ts';

/**
 * The one check every way into the platform goes through (page, API, submission): takes anything, gives the answer in its normal
 * form or what is wrong with it. `undefined`, null and the empty string are "not answered"; whether that is allowed is not decided here.
 */
export function checkValue(question: Question, candidate: unknown, today: DayString): Checked {
  if (candidate === undefined || candidate === null || candidate === '') return { issues: [] };
  switch (question.kind) {
    case 'text':
    case 'longText':
    case 'email':
    case 'phone':
    case 'iban':
      return checkText(question, candidate);
    case 'number':
    case 'money':
      return checkNumber(question, candidate);
    case 'date': {
      const issue = findDayIssue(candidate, question, today);
      return issue ? { issues: [issue] } : right(String(candidate));
    }
    case 'yesNo':
    case 'oneOf':
    case 'manyOf':
    case 'declaration':
      return checkChoice(question, candidate);
    case 'address':
    case 'person':
    case 'period':
    case 'area':
      return checkComposite(question, candidate, today);
    case 'file':
      return checkFile(question, candidate);
  }
}
