import * as z from 'zod';

import { ok, refuse } from '#kernel/result';
import { person, redirect, refused, route, type RequestContext, type Reply, type Route } from '#platform/http';
import { formatAnswer, previousPage, prune, rawOf, visiblePages, visibleQuestions, type Answers } from '#standards/forms';

import { selectAttachmentsOf } from '../usecases/select-attachments-of.ts';
import { prefillOf } from '../domain/prefill.ts';
import { refusals } from '../domain/refusals.ts';
import { getDraft } from '../usecases/get-draft.ts';
import type { ApplicationsNeeds } from '../usecases/needs.ts';
import { prefillPage } from '../usecases/prefill-page.ts';
import { savePage, type SavedPage } from '../usecases/save-page.ts';
import { existingFiles } from './existing-files.ts';
import { pageErrors } from './page-errors.ts';
import { paths } from './paths.ts';
import { QuestionPage } from './question.page.tsx';
import { showSaved } from './show-saved.tsx';
import { uploadLimits } from './upload-limits.ts';

const Params = z.object({ id: z.uuid(), pageId: z.string().max(100) });

/** The pages of a form: shown, saved, filled from the account. */
export function pageRoutes(needs: ApplicationsNeeds): Route[] {
  /** `saved` is what came of a POST that stays on the page: then the inputs show what was typed. */
  async function show(ctx: RequestContext, ids: z.infer<typeof Params>, backToCheck: boolean, saved?: Pick<SavedPage, 'errors' | 'fileFaults'>): Promise<Reply> {
    const found = await ctx.unit(async (unit) => {
      const draft = await getDraft(unit, needs, ids.id);
      if (!draft.ok) return draft;
      const answers = prune(draft.value.service.pkg.form, draft.value.application.answers as Answers);
      const page = visiblePages(draft.value.service.pkg.form, answers).find((entry) => entry.id === ids.pageId);
      if (page === undefined) return refuse(refusals.pageNotFound());
      const questions = visibleQuestions(page, answers);
      const attachments = page.questions.some((question) => question.kind === 'file') ? await selectAttachmentsOf(unit, ids.id) : [];
      const asks = unit.actor.kind === 'person' && !unit.actor.guest && questions.some((question) => question.prefill !== undefined);
      const taken = asks ? prefillOf(questions, answers, await needs.profile.getProfile(unit)) : {};
      return ok({ ...draft.value, answers, page, questions, attachments, taken });
    });
    if (!found.ok) return refused(found.refusal);
    const { service, answers, page, questions, attachments, taken } = found.value;
    const { form, names } = service.pkg;
    const errors = saved === undefined ? [] : pageErrors(page, saved.errors, saved.fileFaults, ctx.locale);
    const before = previousPage(form, answers, page.id);
    const props = {
      locale: ctx.locale,
      applicationId: ids.id,
      serviceName: names.citizen[ctx.locale],
      sectionTitle: form.sections.find((section) => section.id === page.section)?.title[ctx.locale] ?? '',
      page,
      questions,
      answers,
      raw: Object.assign({}, ...questions.map((question) => rawOf(question, saved === undefined ? { answers } : { body: ctx.form }))) as Record<string, string | string[]>,
      errors,
      files: existingFiles(ids.id, attachments, ctx.locale === 'en' ? '/en' : ''),
      backHref: backToCheck ? paths.check(ids.id) : before === undefined ? paths.tasks(ids.id) : paths.page(ids.id, before.id),
      backToCheck,
      prefill: questions.flatMap((question) => {
        const value = taken[question.id];
        return value === undefined ? [] : [{ label: question.label[ctx.locale], value: formatAnswer(question, value, ctx.locale, {}) }];
      }),
    };
    return ctx.page(<QuestionPage {...props} />, errors.length === 0 ? 200 : 422);
  }

  return [
    route({
      method: 'GET',
      path: '/antrag/:id/seite/:pageId',
      permission: person({ guest: true }),
      audit: 'none: a draft shown to its own person',
      params: Params,
      handler: (ctx) => show(ctx, ctx.input.params, ctx.query['zurueck'] === 'pruefen'),
    }),
    route({
      method: 'POST',
      path: '/antrag/:id/seite/:pageId',
      permission: person({ guest: true }),
      audit: 'applications.save',
      params: Params,
      upload: uploadLimits,
      async handler(ctx) {
        const { id, pageId } = ctx.input.params;
        const saved = await ctx.unit((unit) => savePage(unit, needs, { applicationId: id, pageId, body: ctx.form, files: ctx.uploads }));
        if (!saved.ok) return refused(saved.refusal);
        const { errors, fileFaults, nextPageId } = saved.value;
        const backToCheck = ctx.form['zurueck'] === 'pruefen';
        const removes = Object.keys(ctx.form).some((name) => name.endsWith('.remove'));
        const { intent } = ctx.form;
        if (removes || intent === 'upload') return show(ctx, ctx.input.params, backToCheck, { errors: [], fileFaults });
        if (intent === 'later' && fileFaults.length === 0) return showSaved(needs, ctx, id);
        if (errors.length > 0 || fileFaults.length > 0) return show(ctx, ctx.input.params, backToCheck, { errors, fileFaults });
        return redirect(backToCheck || nextPageId === undefined ? paths.check(id) : paths.page(id, nextPageId));
      },
    }),
    route({
      method: 'POST',
      path: '/antrag/:id/seite/:pageId/uebernehmen',
      permission: person(),
      audit: 'applications.prefill',
      params: Params,
      async handler(ctx) {
        const { id, pageId } = ctx.input.params;
        const filled = await ctx.unit((unit) => prefillPage(unit, needs, { applicationId: id, pageId }));
        return filled.ok ? redirect(paths.page(id, pageId)) : refused(filled.refusal);
      },
    }),
  ];
}
