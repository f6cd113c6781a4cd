import * as z from 'zod';

import { dayInGermany } from '#kernel/dates';
import { formatMoney } from '#kernel/money';
import { bytes, readForm, redirect, refused, route, staff, type Reply, type RequestContext, type Route } from '#platform/http';
import { computeFee } from '#standards/fees';
import { formatAnswer, type Answers } from '#standards/forms';

import { refusals } from '../domain/refusals.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { addNote, AddNote } from '../usecases/add-note.ts';
import { askBack, AskBack } from '../usecases/ask-back.ts';
import { decideCase, DecideCase, previewDecision } from '../usecases/decide-case.ts';
import { getDocument } from '../usecases/get-document.ts';
import { casesPerPage, listCases, type CaseViewName } from '../usecases/list-cases.ts';
import { postDecision, PostDecision } from '../usecases/post-decision.ts';
import { readCase, type CaseView } from '../usecases/read-case.ts';
import { takeCase } from '../usecases/take-case.ts';
import { AskBackPage } from './ask-back.page.tsx';
import { CasePage } from './case.page.tsx';
import { casesCsv } from './cases-csv.ts';
import { DecidePage, type DecidePageView } from './decide.page.tsx';
import { ListPage } from './list.page.tsx';
import type { DeskNeeds } from './needs.ts';
import { paths } from './paths.ts';

const Id = z.object({ id: z.uuid() });
const Version = z.object({ version: z.coerce.number().int() });
const views = ['open', 'mine', 'unassigned', 'overdue', 'question', 'payment', 'post', 'decided'] as const satisfies readonly CaseViewName[];
const ListQuery = z.object({
  ansicht: z.enum(views).catch('open'),
  q: z.string().trim().max(200).catch(''),
  leistung: z.string().max(100).catch(''),
  seite: z.coerce.number().int().min(1).max(10_000).catch(1),
});
const caseworkers = staff('caseworker', 'head');

/** Pages of the desk: work list, one screen per case, ask back, decide. */
export function caseRoutes(needs: DeskNeeds): Route[] {
  const navOf = (ctx: RequestContext) => needs.nav(ctx.locale, ctx.actor.kind === 'staff' ? ctx.actor.roles : []);
  const textsOf = (ctx: RequestContext) => (ctx.locale === 'de' ? de : en);
  const say = (ctx: RequestContext, faults: readonly { field: string; message: string }[]) =>
    faults.map(({ field, message }) => ({ field, message: textsOf(ctx).faults[message as keyof typeof de.faults] ?? message }));

  /** Loads the case with its package, or answers why not. */
  async function load(ctx: RequestContext, id: string): Promise<{ ok: true; view: CaseView; pkg: NonNullable<ReturnType<DeskNeeds['packages']['findPackage']>> } | { ok: false; reply: Reply }> {
    const result = await ctx.unit((unit) => readCase(unit, id, de.purpose));
    if (!result.ok) return { ok: false, reply: refused(result.refusal) };
    const pkg = needs.packages.findPackage(result.value.file.packageId, result.value.file.packageVersion);
    if (pkg === undefined) throw new Error('the package of a case is not in the library');
    return { ok: true, view: result.value, pkg };
  }

  async function showDecide(ctx: RequestContext, id: string, entered: DecidePageView['entered'] | undefined, preview: DecidePageView['preview'], faults: DecidePageView['faults']): Promise<Reply> {
    const loaded = await load(ctx, id);
    if (!loaded.ok) return loaded.reply;
    const { view, pkg } = loaded;
    const overlay = needs.packages.effective(view.file.packageId, view.file.ags, view.file.packageVersion);
    const fee = pkg.fee.when !== 'beforeSubmission' ? computeFee(pkg.fee.rule, view.file.answers as Answers, overlay?.feeValues ?? {}) : undefined;
    const computed = fee?.known === true ? fee.totalCents : undefined;
    return ctx.page(
      <DecidePage
        locale={ctx.locale}
        nav={navOf(ctx)}
        file={view.file}
        templates={pkg.decisions.map((template) => ({ value: template.id, label: template.title[ctx.locale].replace(/\{\{.*?\}\}/g, '…') }))}
        entered={entered ?? { templateId: '', reasons: '', fee: computed === undefined ? '' : (computed / 100).toFixed(2).replace('.', ','), unpaidReason: '' }}
        computedFee={computed === undefined ? undefined : formatMoney(computed, ctx.locale)}
        preview={preview}
        faults={faults}
      />,
      faults.length > 0 ? 422 : 200,
    );
  }

  async function showAskBack(ctx: RequestContext, id: string, entered: { questionIds: readonly string[]; message: string; dueOn: string }, faults: readonly { field: string; message: string }[]): Promise<Reply> {
    const loaded = await load(ctx, id);
    if (!loaded.ok) return loaded.reply;
    const { view, pkg } = loaded;
    const fileNames = Object.fromEntries(view.documents.map((document) => [document.id, document.filename]));
    const questions = pkg.form.pages.flatMap((page) =>
      page.questions.map((question) => ({ value: question.id, label: question.label[ctx.locale], hint: formatAnswer(question, (view.file.answers as Answers)[question.id], ctx.locale, fileNames) })),
    );
    return ctx.page(<AskBackPage locale={ctx.locale} nav={navOf(ctx)} file={view.file} questions={questions} entered={entered} faults={faults} />, faults.length > 0 ? 422 : 200);
  }

  async function showCase(ctx: RequestContext, id: string, postError?: string): Promise<Reply> {
    const loaded = await load(ctx, id);
    if (!loaded.ok) return loaded.reply;
    const answer = needs.competence.getCompetence(loaded.view.file.packageId, loaded.view.file.ags);
    if (answer.kind !== 'found') throw new Error('no competence for a case');
    return ctx.page(<CasePage locale={ctx.locale} nav={navOf(ctx)} view={loaded.view} pkg={loaded.pkg} competence={answer.competence} now={ctx.now} postError={postError} />, postError === undefined ? 200 : 422);
  }

  return [
    route({ method: 'GET', path: paths.desk, permission: staff('caseworker', 'head', 'cashier', 'editor', 'administrator', 'provider'), audit: 'none: leads on', handler(ctx) {
      const [first] = navOf(ctx);
      return redirect(ctx.actor.kind === 'staff' && ctx.actor.roles.some((role) => role === 'caseworker' || role === 'head') ? paths.view('open') : (first?.href ?? '/'));
    } }),
    route({
      method: 'GET',
      path: paths.list,
      permission: caseworkers,
      audit: 'cases.list',
      query: ListQuery,
      async handler(ctx) {
        const { ansicht: view, q: text, leistung: packageId, seite: page } = ctx.input.query;
        const { cases, total, counts } = await ctx.unit((unit) => listCases(unit, { view, text, packageId, page }));
        const pages = Math.max(1, Math.ceil(total / casesPerPage));
        if (page > pages) return redirect(paths.view(view));
        return ctx.page(
          <ListPage
            locale={ctx.locale}
            nav={navOf(ctx)}
            staffName={ctx.actor.kind === 'staff' ? ctx.actor.displayName : ''}
            view={view}
            text={text}
            packageId={packageId}
            services={needs.packages.listPublished().map((pkg) => ({ value: pkg.id, label: pkg.names.official[ctx.locale] }))}
            cases={cases}
            counts={counts}
            total={total}
            page={page}
            pages={pages}
            today={dayInGermany(ctx.now)}
            placeName={(ags) => placeName(needs, ags)}
          />,
        );
      },
    }),
    route({
      method: 'GET',
      path: paths.csv,
      permission: caseworkers,
      audit: 'cases.list',
      query: ListQuery,
      async handler(ctx) {
        const { cases } = await ctx.unit((unit) => listCases(unit, { view: ctx.input.query.ansicht, text: '', packageId: '', page: 1 }));
        return bytes(new TextEncoder().encode(casesCsv(cases, textsOf(ctx))), 'text/csv; charset=utf-8', { filename: 'vorgaenge.csv' });
      },
    }),
    route({
      method: 'GET',
      path: paths.case(':id'),
      permission: caseworkers,
      audit: 'cases.read',
      params: Id,
      handler: (ctx) => showCase(ctx, ctx.input.params.id),
    }),
    route({
      method: 'POST',
      path: paths.take(':id'),
      permission: caseworkers,
      audit: 'cases.take',
      params: Id,
      body: Version,
      async handler(ctx) {
        const caseId = ctx.input.params.id;
        const result = await ctx.unit((unit) => takeCase(unit, { caseId, version: ctx.input.body.version }));
        return result.ok ? redirect(paths.case(caseId)) : refused(result.refusal);
      },
    }),
    route({
      method: 'POST',
      path: paths.note(':id'),
      permission: caseworkers,
      audit: 'cases.note',
      params: Id,
      async handler(ctx) {
        const caseId = ctx.input.params.id;
        const read = readForm(AddNote, { ...ctx.form, caseId });
        if (!read.ok) return redirect(`${paths.case(caseId)}#history`);
        const result = await ctx.unit((unit) => addNote(unit, read.value));
        return result.ok ? redirect(`${paths.case(caseId)}#history`) : refused(result.refusal);
      },
    }),
    route({
      method: 'GET',
      path: paths.askBack(':id'),
      permission: caseworkers,
      audit: 'cases.read',
      params: Id,
      handler: (ctx) => showAskBack(ctx, ctx.input.params.id, { questionIds: [], message: '', dueOn: dayInGermany(new Date(ctx.now.getTime() + 14 * 86_400_000)) }, []),
    }),
    route({
      method: 'POST',
      path: paths.askBack(':id'),
      permission: caseworkers,
      audit: 'cases.askBack',
      params: Id,
      async handler(ctx) {
        const caseId = ctx.input.params.id;
        const dueOn = typedDay(ctx, 'dueOn');
        const read = readForm(AskBack, { ...ctx.form, caseId, dueOn });
        const entered = { questionIds: [ctx.form['questionIds'] ?? []].flat(), message: String(ctx.form['message'] ?? ''), dueOn };
        if (!read.ok) return showAskBack(ctx, caseId, entered, say(ctx, read.faults.map((fault) => ({ ...fault, field: fault.field.split('.')[0] ?? '' }))));
        const result = await ctx.unit((unit) => askBack(unit, needs.packages, read.value));
        if (result.ok) return redirect(paths.case(caseId));
        if (result.refusal.code === refusals.dueInThePast.code) return showAskBack(ctx, caseId, entered, [{ field: 'dueOn', message: textsOf(ctx).refusals.dueInThePast }]);
        return refused(result.refusal);
      },
    }),
    route({ method: 'GET', path: paths.decide(':id'), permission: caseworkers, audit: 'cases.read', params: Id, handler: (ctx) => showDecide(ctx, ctx.input.params.id, undefined, undefined, []) }),
    route({
      method: 'POST',
      path: paths.decide(':id'),
      permission: caseworkers,
      audit: 'cases.decide',
      params: Id,
      async handler(ctx) {
        const caseId = ctx.input.params.id;
        const typed = (name: string) => String(ctx.form[name] ?? '');
        const entered = { templateId: typed('templateId'), reasons: typed('reasons'), fee: typed('fee'), unpaidReason: typed('unpaidReason') };
        const read = readForm(DecideCase, { ...ctx.form, caseId });
        if (!read.ok) return showDecide(ctx, caseId, entered, undefined, say(ctx, read.faults));
        if (ctx.form['step'] !== 'sign') {
          const preview = await ctx.unit((unit) => previewDecision(unit, needs, read.value));
          if (preview.ok) return showDecide(ctx, caseId, entered, preview.value, []);
          if (preview.refusal.code === refusals.feeNotPaid.code) return showDecide(ctx, caseId, entered, undefined, [{ field: 'unpaidReason', message: textsOf(ctx).refusals.feeNotPaid }]);
          return refused(preview.refusal);
        }
        const result = await ctx.unit((unit) => decideCase(unit, needs, read.value));
        return result.ok ? redirect(paths.case(caseId)) : refused(result.refusal);
      },
    }),
    route({
      method: 'POST',
      path: paths.post(':id'),
      permission: caseworkers,
      audit: 'cases.post',
      params: Id,
      async handler(ctx) {
        const caseId = ctx.input.params.id;
        const read = readForm(PostDecision, { caseId, postedOn: typedDay(ctx, 'postedOn') });
        if (!read.ok) return showCase(ctx, caseId, textsOf(ctx).faults.postedMissing);
        const result = await ctx.unit((unit) => postDecision(unit, read.value));
        if (result.ok) return redirect(`${paths.case(caseId)}#decision`);
        return result.refusal.code === refusals.postedWhen.code ? showCase(ctx, caseId, textsOf(ctx).refusals.postedWhen) : refused(result.refusal);
      },
    }),
    route({
      method: 'GET',
      path: paths.document(':id', ':documentId'),
      permission: caseworkers,
      audit: 'cases.download',
      params: z.object({ id: z.uuid(), documentId: z.union([z.uuid(), z.literal('bescheid')]) }),
      async handler(ctx) {
        const { id, documentId } = ctx.input.params;
        const result = await ctx.unit((unit) => getDocument(unit, id, documentId));
        if (!result.ok) return refused(result.refusal);
        return bytes(await needs.readFile(result.value.key), result.value.type, { filename: result.value.filename });
      },
    }),
  ];
}

/** The day of three inputs as `YYYY-MM-DD`; the schema says whether there is such a day. */
function typedDay(ctx: Pick<RequestContext, 'form'>, name: string): string {
  const part = (which: string) => String(ctx.form[`${name}.${which}`] ?? '').trim();
  return `${part('year')}-${part('month').padStart(2, '0')}-${part('day').padStart(2, '0')}`;
}

function placeName(needs: DeskNeeds, ags: string): string {
  const found = needs.competence.getPlace(ags);
  return found.kind === 'current' || found.kind === 'successor' ? found.place.name : ags;
}
