import { refusal } from '#kernel/refusal';

/** Every reason competence says no. */
export const refusals = {
  unknownPlace: () => refusal('competence.unknownPlace', 404),
  unknownService: () => refusal('competence.unknownService', 404),
  /** The key was dissolved and its territory went to several municipalities: a person must choose. */
  splitPlace: (name: string, places: string) => refusal('competence.splitPlace', 409, { name, places }),
};
