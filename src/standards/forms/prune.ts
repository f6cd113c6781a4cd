import type { Answers } from './answers.ts';
import type { FormDefinition } from './form-definition.ts';
import { reach } from './reach.ts';

/** The answers without those nobody asks for any more (data minimisation, GDPR Art. 5 (1) c). Idempotent. */
export function prune(form: FormDefinition, answers: Answers): Answers {
  return reach(form, answers).answers;
}
