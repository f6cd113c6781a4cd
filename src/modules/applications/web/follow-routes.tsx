import * as z from 'zod';

import { dayInGermany } from '#kernel/dates';
import { ok } from '#kernel/result';
import { person, redirect, refused, route, type RequestContext, type Reply, type Route } from '#platform/http';
import { rawOf, type Answers } from '#standards/forms';

import { fileIdsOf } from '../domain/file-answers.ts';
import { answerCorrection, type AnsweredCorrection } from '../usecases/answer-correction.ts';
import { getCorrectionTask } from '../usecases/get-correction-task.ts';
import { pinnedService } from '../usecases/get-draft.ts';
import { getSubmitted } from '../usecases/get-submitted.ts';
import { listApplications } from '../usecases/list-applications.ts';
import type { ApplicationsNeeds } from '../usecases/needs.ts';
import { selectAttachmentsOf } from '../usecases/select-attachments-of.ts';
import { CorrectionPage } from './correction.page.tsx';
import { existingFiles } from './existing-files.ts';
import { MinePage } from './mine.page.tsx';
import { pageErrors } from './page-errors.ts';
import { paths } from './paths.ts';
import { StatusPage } from './status.page.tsx';
import { uploadLimits } from './upload-limits.ts';

const Ids = z.object({ id: z.uuid(), askBackId: z.uuid() });

/** After sending: the list, the status, the answer to an ask-back. */
export function followRoutes(needs: ApplicationsNeeds): Route[] {
  async function showCorrection(ctx: RequestContext, ids: z.infer<typeof Ids>, outcome?: AnsweredCorrection): Promise<Reply> {
    const found = await ctx.unit(async (unit) => {
      const task = await getCorrectionTask(unit, needs, { applicationId: ids.id, askBackId: ids.askBackId });
      if (!task.ok) return task;
      return ok({ task: task.value, attachments: await selectAttachmentsOf(unit, ids.id) });
    });
    if (!found.ok) return found.refusal.code === 'applications.correctionClosed' ? redirect(paths.status(ids.id)) : refused(found.refusal);
    const { task, attachments } = found.value;
    const page = task.form.pages[0];
    const questions = page?.questions ?? [];
    const answers = task.correction.answers as Answers;
    const named = new Set(questions.flatMap((question) => fileIdsOf(answers[question.id])));
    const errors = outcome === undefined || page === undefined ? [] : pageErrors(page, outcome.errors, outcome.fileFaults, ctx.locale);
    const props = {
      locale: ctx.locale,
      task,
      raw: Object.assign({}, ...questions.map((question) => rawOf(question, outcome === undefined ? { answers } : { body: ctx.form }))) as Record<string, string | string[]>,
      errors,
      files: existingFiles(ids.id, attachments.filter((file) => named.has(file.id)), ctx.locale === 'en' ? '/en' : ''),
      overdue: task.correction.dueOn < dayInGermany(ctx.now),
    };
    return ctx.page(<CorrectionPage {...props} />, errors.length === 0 ? 200 : 422);
  }

  return [
    route({
      method: 'GET',
      path: paths.mine,
      permission: person({ guest: true }),
      audit: 'none: the list shows names of services to their own person',
      async handler(ctx) {
        const mine = await ctx.unit(listApplications);
        return ctx.page(<MinePage locale={ctx.locale} mine={mine} nameOf={(application) => pinnedService(needs, application).pkg.names.citizen[ctx.locale]} />);
      },
    }),
    route({
      method: 'GET',
      path: '/antrag/:id/stand',
      permission: person({ guest: true }),
      audit: 'applications.read',
      params: z.object({ id: z.uuid() }),
      async handler(ctx) {
        const { id } = ctx.input.params;
        const view = await ctx.unit((unit) => getSubmitted(unit, needs, id, 'applications.read'));
        if (!view.ok) return view.refusal.code === 'applications.notSubmitted' ? redirect(paths.tasks(id)) : refused(view.refusal);
        return ctx.page(<StatusPage locale={ctx.locale} view={view.value} answered={ctx.query['beantwortet'] === '1'} />);
      },
    }),
    route({
      method: 'GET',
      path: '/antrag/:id/rueckfrage/:askBackId',
      permission: person({ guest: true }),
      audit: 'none: an ask-back shown to its own person',
      params: Ids,
      handler: (ctx) => showCorrection(ctx, ctx.input.params),
    }),
    route({
      method: 'POST',
      path: '/antrag/:id/rueckfrage/:askBackId',
      permission: person({ guest: true }),
      audit: 'applications.correct',
      params: Ids,
      upload: uploadLimits,
      async handler(ctx) {
        const { id, askBackId } = ctx.input.params;
        const removes = Object.keys(ctx.form).some((name) => name.endsWith('.remove'));
        const send = !removes && ctx.form['intent'] !== 'upload';
        const answered = await ctx.unit((unit) => answerCorrection(unit, needs, { applicationId: id, askBackId, body: ctx.form, files: ctx.uploads, send }));
        if (!answered.ok) return answered.refusal.code === 'applications.correctionClosed' ? redirect(paths.status(id)) : refused(answered.refusal);
        return answered.value.sent ? redirect(`${paths.status(id)}?beantwortet=1`) : showCorrection(ctx, ctx.input.params, answered.value);
      },
    }),
  ];
}
