import type { AssessmentInput } from './assessment-input.ts';
import { groupOf } from './group-of.ts';

/** Contradictions of an assessment file, all of them, each with its place. */
export function findAssessmentFaults(input: AssessmentInput): string[] {
  const faults: string[] = [];
  const spans = new Map<string, { from: string; to?: string | undefined }[]>();
  for (const [index, holder] of input.shareholders.entries()) {
    if (holder.to !== undefined && holder.to < holder.from) faults.push(`shareholders[${index}]: „${holder.id}“ endet vor dem Beginn (ends before it begins).`);
    const others = spans.get(holder.id) ?? [];
    if (others.some((other) => overlap(other, holder))) faults.push(`shareholders[${index}]: Die Zeiten von „${holder.id}“ überschneiden sich; das Register widerspricht sich (overlapping periods).`);
    spans.set(holder.id, [...others, holder]);
  }
  for (const organ of input.organs) {
    for (const [index, seat] of organ.seats.entries()) {
      if (seat.to !== undefined && seat.to < seat.from) faults.push(`organs.${organ.id}.seats[${index}]: endet vor dem Beginn (ends before it begins).`);
      const strangers = seat.represents.filter((id) => !spans.has(id));
      if (strangers.length > 0) faults.push(`organs.${organ.id}.seats[${index}]: vertritt Unbekannte: ${strangers.join(', ')} (represents unknown bodies).`);
      const same = organ.seats.findIndex((other, at) => at < index && seat.person !== undefined && other.person === seat.person && overlap(other, seat));
      if (same >= 0) faults.push(`organs.${organ.id}.seats[${index}]: ${seat.person} hat in dieser Zeit schon einen Sitz (overlapping seats).`);
    }
  }
  if (input.company.nominalCents !== undefined) {
    const days = new Set(input.shareholders.map(({ from }) => from));
    for (const day of days) {
      const sum = input.shareholders.filter((holder) => holder.from <= day && (holder.to === undefined || day <= holder.to)).reduce((total, { nominalCents }) => total + nominalCents, 0);
      if (sum > input.company.nominalCents) faults.push(`shareholders: Am ${day} ergeben die Anteile ${sum} Cent, mehr als das Stammkapital von ${input.company.nominalCents} Cent (shares exceed the capital).`);
    }
  }
  const orders = new Set<string>();
  for (const [index, { id }] of input.orders.entries()) {
    if (orders.has(id)) faults.push(`orders[${index}]: Der Auftrag „${id}“ ist doppelt (listed twice).`);
    orders.add(id);
  }
  const group = groupOf(input.entities ?? [], input.company.id);
  for (const [index, line] of input.turnover.entries()) {
    if (!group.has(line.entity)) faults.push(`turnover[${index}]: „${line.entity}“ gehört nicht zur Gruppe von „${input.company.id}“ (not in the group).`);
  }
  return faults;
}

function overlap(left: { from: string; to?: string | undefined }, right: { from: string; to?: string | undefined }): boolean {
  return left.from <= (right.to ?? '9999-12-31') && right.from <= (left.to ?? '9999-12-31');
}
