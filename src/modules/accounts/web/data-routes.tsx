import { bytes, person, refused, route, type Route } from '#platform/http';

import { textsIn } from '../texts/texts-in.ts';
import { endAccount } from '../usecases/end-account.ts';
import { exportAccount } from '../usecases/export-account.ts';
import { DataPage } from './data.page.tsx';
import type { Edge } from './edge.ts';
import { faultErrors } from './form-errors.ts';
import { askAgain, ownerOf } from './own-account.ts';
import { NoticePage } from './password.page.tsx';
import { paths } from './paths.ts';

/** Art. 15 and 17 DSGVO, OZG § 8 Abs. 7: see everything, take it along, have it deleted. */
export function dataRoutes(edge: Edge): Route[] {
  return [
    route({
      method: 'GET', path: paths.data, permission: person(), audit: 'none: only offers',
      handler: (ctx) => askAgain(edge, ctx, paths.data) ?? ctx.page(<DataPage texts={textsIn(ctx.locale)} errors={[]} />),
    }),
    route({
      method: 'POST', path: paths.dataFile, permission: person(), audit: 'accounts.export',
      async handler(ctx) {
        const again = askAgain(edge, ctx, paths.data);
        if (again !== undefined) return again;
        const exported = await ctx.unit(exportAccount);
        if (!exported.ok) return refused(exported.refusal);
        return bytes(Buffer.from(JSON.stringify(exported.value, undefined, 2)), 'application/json', { filename: 'servicekonto.json' });
      },
    }),
    route({
      method: 'POST', path: paths.deleteAccount, permission: person(), audit: 'accounts.end',
      async handler(ctx) {
        const again = askAgain(edge, ctx, paths.data);
        if (again !== undefined) return again;
        const texts = textsIn(ctx.locale);
        if (ctx.form['sure'] !== 'yes') return ctx.page(<DataPage texts={texts} errors={faultErrors(texts, [{ field: 'sure', message: 'deleteCheck' }])} />, 400);
        const { accountId } = await ownerOf(ctx);
        await ctx.unit((unit) => endAccount(unit, accountId, 'byHolder'));
        await edge.sessions.closeAllOf(accountId);
        await ctx.signOut('person');
        edge.cookies.confirmed.clear(ctx);
        return ctx.page(<NoticePage title={texts.data.deletedTitle} text={texts.data.deletedText} action={{ href: '/', label: texts.next }} />);
      },
    }),
  ];
}
