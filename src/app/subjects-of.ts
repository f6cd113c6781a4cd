import type { CompetenceRule, PublicService } from '#contracts/competence';

/** Services whose competence is the same everywhere. */
export interface Subject {
  readonly rule: CompetenceRule | null;
  /** Read in a source; rules of packages and local services count as such only where nothing of theirs is marked as to be confirmed. */
  readonly confirmed: boolean;
  /** The one to ask for all. */
  readonly asked: string;
  readonly services: readonly PublicService[];
}

/** Groups services by rule, authority, paragraph and certainty. */
export function subjectsOf(services: readonly PublicService[]): readonly Subject[] {
  const isConfirmed = (service: PublicService): boolean => service.grounds?.confirmed ?? !service.unverified.includes('competence');
  const groups = Map.groupBy(services, (service) => [service.rule, service.grounds?.authority?.code, service.grounds?.basis, isConfirmed(service)].join('|'));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ rule: first.rule, confirmed: isConfirmed(first), asked: first.id, services: group }];
  });
}
