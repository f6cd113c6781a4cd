import { refused, type Reply, type RequestContext } from '#platform/http';

import { pinnedService } from '../usecases/get-draft.ts';
import type { ApplicationsNeeds } from '../usecases/needs.ts';
import { saveForLater } from '../usecases/save-for-later.ts';
import { paths } from './paths.ts';
import { SavedPageView } from './saved.page.tsx';

/** The page after „continue later“; for guests it carries a fresh code, so it answers a POST and is never redirected to. */
export async function showSaved(needs: ApplicationsNeeds, ctx: RequestContext, id: string): Promise<Reply> {
  const saved = await ctx.unit((unit) => saveForLater(unit, needs, id));
  if (!saved.ok) return refused(saved.refusal);
  const { application, code } = saved.value;
  const props = {
    locale: ctx.locale,
    applicationId: id,
    onHref: application.status === 'draft' ? paths.tasks(id) : paths.status(id),
    serviceName: pinnedService(needs, application).pkg.names.citizen[ctx.locale],
    expiresOn: application.expiresOn,
    code,
    resumeAddress: `${needs.publicUrl}${ctx.locale === 'en' ? '/en' : ''}${paths.resume}`,
  };
  return ctx.page(<SavedPageView {...props} />);
}
