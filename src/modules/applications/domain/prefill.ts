import type { PersonProfile } from '#contracts/accounts';
import type { AnswerMap } from '#contracts/applications';
import { answerParts, type AnswerValue, type Question } from '#standards/forms';

/** Answers the account can give to the open questions of a page; only complete ones, so that nothing half is taken over. */
export function prefillOf(questions: readonly Question[], answers: AnswerMap, profile: PersonProfile): Readonly<Record<string, AnswerValue>> {
  const found: Record<string, AnswerValue> = {};
  for (const question of questions) {
    if (Object.hasOwn(answers, question.id)) continue;
    const value = valueFor(question, profile);
    if (value !== undefined) found[question.id] = value;
  }
  return found;
}

function valueFor(question: Question, profile: PersonProfile): AnswerValue | undefined {
  const { givenName: given, familyName: family, birthDate } = profile;
  if (question.kind === 'person') {
    if (question.prefill === undefined || given === undefined || family === undefined) return undefined;
    if (!answerParts(question).some((part) => part.name === 'birthDate')) return { given, family };
    return birthDate === undefined ? undefined : { given, family, birthDate };
  }
  if (question.kind === 'address') return question.prefill === 'address' && profile.address !== undefined ? { ...profile.address } : undefined;
  switch (question.prefill) {
    case 'givenName':
      return given;
    case 'familyName':
      return family;
    case 'name':
      return given !== undefined && family !== undefined ? `${given} ${family}` : undefined;
    case 'birthDate':
      return birthDate;
    case 'email':
      return profile.email;
    case 'phone':
      return profile.phone;
    default:
      return undefined;
  }
}
