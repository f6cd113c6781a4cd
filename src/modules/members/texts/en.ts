import type { Texts } from './de.ts';

export const en: Texts = {
  refusals: {
    contradictory: 'The details contradict each other and cannot be judged: {faults}',
  },
};
