import type { PlaceMatch, PlaceResolution } from '#contracts/competence';

/**
 * Takes what is clear, asks back what is ambiguous, offers what is near. Only exact matches decide: „Jena“ is Jena although
 * „Jenalöbnitz“ begins like it. A single unfinished name is taken too.
 */
export function resolvePlace(matches: readonly PlaceMatch[]): PlaceResolution {
  const exact = matches.filter((match) => match.closeness === 'exact');
  const likely = exact.length > 0 ? exact : matches.filter((match) => match.closeness === 'prefix');
  const first = likely[0];
  if (first !== undefined) return likely.length === 1 ? { kind: 'one', place: first } : { kind: 'several', places: likely };
  return matches.length > 0 ? { kind: 'near', places: matches } : { kind: 'none' };
}
