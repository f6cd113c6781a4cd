import type { ActivityInput } from './activity-input.ts';
import { groupOf } from './group-of.ts';

/** Contradictions of a turnover file: each in a sentence with its place. An empty list means the file can be judged. */
export function findActivityFaults({ entities, turnover, forecast, awardDate }: ActivityInput): string[] {
  const faults: string[] = [];
  const known = new Set<string>();
  for (const [index, { id, parent }] of entities.entries()) {
    if (known.has(id)) faults.push(`entities[${index}]: Die Gesellschaft „${id}“ ist doppelt (listed twice).`);
    known.add(id);
    if (parent !== undefined && !entities.some((entity) => entity.id === parent)) faults.push(`entities[${index}]: Die Muttergesellschaft „${parent}“ fehlt in der Liste (unknown parent).`);
  }
  const tops = entities.filter(({ parent }) => parent === undefined);
  const [top] = tops;
  if (top === undefined) faults.push('entities: Keine Gesellschaft steht oben; die Beteiligungen bilden einen Kreis (no company on top: a cycle).');
  if (tops.length > 1) faults.push(`entities: Mehrere Gesellschaften ohne Mutter: ${tops.map(({ id }) => id).join(', ')}. Genau eine wird geprüft (exactly one must be without parent).`);
  if (top !== undefined && tops.length === 1) {
    const reached = groupOf(entities, top.id);
    const lost = entities.filter(({ id }) => !reached.has(id));
    if (lost.length > 0) faults.push(`entities: Nicht mit „${top.id}“ verbunden: ${lost.map(({ id }) => id).join(', ')} (not connected).`);
  }
  for (const [index, line] of turnover.entries()) {
    if (!known.has(line.entity)) faults.push(`turnover[${index}]: Die Gesellschaft „${line.entity}“ fehlt in der Liste (unknown entity).`);
  }
  const awardYear = Number(awardDate.slice(0, 4));
  if (forecast !== undefined && forecast.year < awardYear) faults.push(`forecast.year: ${forecast.year} liegt vor dem Jahr der Vergabe ${awardYear}; das ist keine Prognose (not a forecast).`);
  return faults;
}
