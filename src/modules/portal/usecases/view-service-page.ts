import type { Competence, CompetenceQueries, Place, PublicService } from '#contracts/competence';
import type { EffectiveService, PackageQueries } from '#contracts/packages';

/** Everything the page for one service at one place shows. */
export interface ServicePageView {
  readonly service: PublicService;
  readonly place: Place;
  readonly competence: Competence;
  /** Set when the service is a package: texts, fee, form. */
  readonly effective: EffectiveService | undefined;
}

export type ServicePageOutcome =
  | { readonly kind: 'page'; readonly view: ServicePageView }
  | { readonly kind: 'moved'; readonly place: Place }
  | { readonly kind: 'split'; readonly service: PublicService; readonly places: readonly Place[] }
  | { readonly kind: 'unknownService' }
  | { readonly kind: 'unknownPlace'; readonly service: PublicService };

/** Answers from memory; dissolved municipalities lead to their successors. */
export function viewServicePage(
  needs: { competence: CompetenceQueries; packages: PackageQueries },
  slug: string,
  ags: string | undefined,
): ServicePageOutcome {
  const service = needs.competence.findService(slug);
  if (service === undefined) return { kind: 'unknownService' };
  const found = ags === undefined ? ({ kind: 'unknown' } as const) : needs.competence.getPlace(ags);
  switch (found.kind) {
    case 'unknown':
      return { kind: 'unknownPlace', service };
    case 'split':
      return { kind: 'split', service, places: found.places };
    case 'successor':
      return { kind: 'moved', place: found.place };
    case 'current': {
      const answer = needs.competence.getCompetence(service.id, found.place.ags);
      if (answer.kind !== 'found') return { kind: 'unknownPlace', service };
      const effective = needs.packages.effective(service.id, found.place.ags);
      return { kind: 'page', view: { service, place: found.place, competence: answer.competence, effective } };
    }
  }
}
