import * as z from 'zod';

import type { Refusal } from '#kernel/refusal';
import { bytes, readForm, redirect, refused, route, staff, type Reply, type RequestContext, type Route } from '#platform/http';

import { refusals } from '../domain/refusals.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { changeTeam, ChangeTeam } from '../usecases/change-team.ts';
import { inviteMember, InviteMember, repeatInvitation } from '../usecases/invite-member.ts';
import { exportAudit } from '../usecases/export-audit.ts';
import { auditPerPage, listAudit } from '../usecases/list-audit.ts';
import { listTeam } from '../usecases/list-team.ts';
import { auditCsv } from './audit-csv.ts';
import { AuditPage } from './audit.page.tsx';
import type { StaffWebNeeds } from './needs.ts';
import { paths } from './paths.ts';
import { MemberPage, TeamPage } from './team.page.tsx';

const Id = z.object({ id: z.uuid() });
const administrators = staff('administrator');

/** Team and audit trail of an administration. */
export function teamRoutes(needs: StaffWebNeeds): Route[] {
  const navOf = (ctx: RequestContext) => needs.nav(ctx.locale, ctx.actor.kind === 'staff' ? ctx.actor.roles : []);
  const isProvider = (ctx: RequestContext) => ctx.actor.kind === 'staff' && ctx.actor.tenantId === needs.providerTenantId;
  const textsOf = (ctx: RequestContext) => (ctx.locale === 'de' ? de : en);
  const words = (ctx: RequestContext, refusal: Refusal) => textsOf(ctx).refusals[refusal.code.slice('staff.'.length) as keyof typeof de.refusals];

  async function showTeam(ctx: RequestContext, faults: readonly { field: string; message: string }[], invited = false): Promise<Reply> {
    const team = await ctx.unit((unit) => listTeam(unit));
    const typed = (name: string) => (faults.length === 0 ? '' : String(ctx.form[name] ?? ''));
    const entered = { displayName: typed('displayName'), email: typed('email'), roles: faults.length === 0 ? [] : [ctx.form['roles'] ?? []].flat() };
    return ctx.page(<TeamPage locale={ctx.locale} nav={navOf(ctx)} team={team} isProvider={isProvider(ctx)} invited={invited} entered={entered} faults={faults} />, faults.length > 0 ? 422 : 200);
  }

  return [
    route({ method: 'GET', path: paths.team, permission: administrators, audit: 'staff.list', handler: (ctx) => showTeam(ctx, [], ctx.query['eingeladen'] === '1') }),
    route({
      method: 'POST',
      path: paths.team,
      permission: administrators,
      audit: 'staff.invite',
      async handler(ctx) {
        const read = readForm(InviteMember, ctx.form);
        if (!read.ok) return showTeam(ctx, read.faults.map(({ field, message }) => ({ field, message: textsOf(ctx).faults[message as keyof typeof de.faults] ?? message })));
        const result = await ctx.unit((unit) => inviteMember(unit, needs.secret, read.value, { isProvider: isProvider(ctx) }));
        if (result.ok) return redirect(`${paths.team}?eingeladen=1`);
        return result.refusal.code === refusals.emailTaken.code ? showTeam(ctx, [{ field: 'email', message: words(ctx, result.refusal) }]) : refused(result.refusal);
      },
    }),
    route({
      method: 'GET',
      path: paths.member(':id'),
      permission: administrators,
      audit: 'staff.list',
      params: Id,
      async handler(ctx) {
        const team = await ctx.unit((unit) => listTeam(unit));
        const member = team.find(({ id }) => id === ctx.input.params.id);
        return member === undefined ? refused(refusals.memberNotFound) : ctx.page(<MemberPage locale={ctx.locale} nav={navOf(ctx)} member={member} isProvider={isProvider(ctx)} />);
      },
    }),
    route({
      method: 'POST',
      path: paths.member(':id'),
      permission: administrators,
      audit: 'staff.changeRoles',
      params: Id,
      async handler(ctx) {
        const read = readForm(ChangeTeam.omit({ active: true }), { ...ctx.form, memberId: ctx.input.params.id });
        if (!read.ok) return redirect(paths.member(ctx.input.params.id));
        const result = await ctx.unit((unit) => changeTeam(unit, { ...read.value, active: ctx.form['step'] !== 'deactivate' }, { isProvider: isProvider(ctx) }));
        if (!result.ok) return refused(result.refusal);
        await needs.sessions.closeAllOf(ctx.input.params.id);
        return redirect(paths.team);
      },
    }),
    route({
      method: 'POST',
      path: paths.inviteAgain(':id'),
      permission: administrators,
      audit: 'staff.inviteAgain',
      params: Id,
      async handler(ctx) {
        const result = await ctx.unit((unit) => repeatInvitation(unit, needs.secret, ctx.input.params.id));
        if (!result.ok) return refused(result.refusal);
        await needs.sessions.closeAllOf(ctx.input.params.id);
        return redirect(`${paths.team}?eingeladen=1`);
      },
    }),
    route({
      method: 'GET',
      path: paths.auditFile,
      permission: staff('head', 'administrator'),
      audit: 'staff.exportAudit',
      query: z.object({ q: z.string().trim().max(200).catch('') }),
      async handler(ctx) {
        const lines = await ctx.unit((unit) => exportAudit(unit, ctx.input.query.q));
        return bytes(Buffer.from(auditCsv(lines, textsOf(ctx).audit)), 'text/csv; charset=utf-8', { filename: 'protokoll.csv' });
      },
    }),
    route({
      method: 'GET',
      path: paths.audit,
      permission: staff('head', 'administrator'),
      audit: 'staff.readAudit',
      query: z.object({ q: z.string().trim().max(200).catch(''), seite: z.coerce.number().int().min(1).max(100_000).catch(1), pruefen: z.literal('1').optional().catch(undefined) }),
      async handler(ctx) {
        const { q: text, seite: page, pruefen } = ctx.input.query;
        const { lines, total, broken } = await ctx.unit((unit) => listAudit(unit, { text, page, verify: pruefen === '1' }));
        return ctx.page(<AuditPage locale={ctx.locale} nav={navOf(ctx)} lines={lines} text={text} page={page} pages={Math.max(1, Math.ceil(total / auditPerPage))} broken={broken} />);
      },
    }),
  ];
}
