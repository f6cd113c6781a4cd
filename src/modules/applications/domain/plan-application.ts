import type { Competence, CompetenceQueries, CompetenceRule } from '#contracts/competence';
import type { EffectiveService, PackageQueries } from '#contracts/packages';
import { ok, refuse, type Result } from '#kernel/result';

import { refusals } from './refusals.ts';

/** One service at one place: what is applied for, and who decides and works on it. */
export interface ApplicationPlan {
  readonly service: EffectiveService;
  readonly competence: Competence;
  /** Key of today's municipality, also when an old one was asked for. */
  readonly ags: string;
}

/** Finds package, overlay and competent office; from memory. */
export function planApplication(
  needs: { readonly packages: PackageQueries; readonly competence: CompetenceQueries },
  wish: { readonly packageId: string; readonly version?: string; readonly ags: string },
): Result<ApplicationPlan> {
  const pkg = needs.packages.findPackage(wish.packageId, wish.version);
  if (pkg === undefined) return refuse(refusals.serviceNotFound());
  // Packages name the waste authority „OERE“, the finder ENTSORGUNG.
  const rule: CompetenceRule = pkg.competenceRule === 'OERE' ? 'ENTSORGUNG' : pkg.competenceRule;
  const competence = needs.competence.getCompetenceByRule(rule, wish.ags);
  if (competence === undefined) return refuse(refusals.placeNotFound());
  const { ags } = competence.municipality;
  const service = needs.packages.effective(pkg.id, ags, pkg.version);
  return service === undefined ? refuse(refusals.serviceNotFound()) : ok({ service, competence, ags });
}
