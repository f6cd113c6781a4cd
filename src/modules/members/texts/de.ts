/** What this room says to people. */
export const de = {
  refusals: {
    contradictory: 'Die Angaben widersprechen sich und können nicht beurteilt werden: {faults}',
  },
};
export type Texts = typeof de;
