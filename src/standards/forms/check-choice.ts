import { right, wrong, type Checked } from './issue.ts';
import type { Question } from './question.ts';

type ChoiceQuestion = Extract<Question, { kind: 'oneOf' | 'manyOf' | 'yesNo' | 'declaration' }>;

/** Checks a choice among offered values; several choices come back in the order of the options, each once. */
export function checkChoice(question: ChoiceQuestion, candidate: unknown): Checked {
  switch (question.kind) {
    case 'yesNo':
      return typeof candidate === 'boolean' ? right(candidate) : wrong('wrongType');
    case 'declaration':
      if (typeof candidate !== 'boolean') return wrong('wrongType');
      return candidate ? right(true) : { issues: [] };
    case 'oneOf':
      if (typeof candidate !== 'string') return wrong('wrongType');
      if (candidate === '') return { issues: [] };
      return question.options.some(({ value }) => value === candidate) ? right(candidate) : wrong('notAnOption');
    case 'manyOf': {
      if (!Array.isArray(candidate) || !candidate.every((entry) => typeof entry === 'string')) return wrong('wrongType');
      if (candidate.length === 0) return { issues: [] };
      const chosen = new Set(candidate);
      const known = question.options.map(({ value }) => value).filter((value) => chosen.has(value));
      if (known.length !== chosen.size) return wrong('notAnOption');
      if (question.minChoices !== undefined && known.length < question.minChoices) return wrong('tooFew', { bound: question.minChoices });
      if (question.maxChoices !== undefined && known.length > question.maxChoices) return wrong('tooMany', { bound: question.maxChoices });
      return right(known);
    }
  }
}
