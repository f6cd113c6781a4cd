import * as z from 'zod';

import type { CompetenceQueries, Place } from '#contracts/competence';
import type { PackageQueries } from '#contracts/packages';
import { anyone, redirect, route, type RequestContext, type Route } from '#platform/http';

import { agsOfSlug, placeSlug } from '../domain/place-slug.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { viewServicePage } from '../usecases/view-service-page.ts';
import { paths } from './paths.ts';
import { PlacePage } from './place.page.tsx';
import { ProsePage } from './prose.page.tsx';
import { SearchPage } from './search.page.tsx';
import { ServicePage } from './service.page.tsx';
import { StartPage } from './start.page.tsx';

const yearSeconds = 365 * 24 * 3_600;
const publicAudit = 'none: public information, nothing personal';
const Typed = z.string().max(300).catch('').default('').transform((value) => value.trim());

interface FinderNeeds {
  readonly competence: CompetenceQueries;
  readonly packages: PackageQueries;
}

/** Start page, search, service × place, place. */
export function finderRoutes(needs: FinderNeeds): Route[] {
  const { competence } = needs;
  return [
    route({
      method: 'GET',
      path: '/',
      permission: anyone,
      audit: publicAudit,
      handler: (ctx) => ctx.page(<StartPage locale={ctx.locale} place={rememberedPlace(competence, ctx)} popular={competence.listPopularServices(6)} />),
    }),
    route({
      method: 'GET',
      path: '/suche',
      permission: anyone,
      audit: publicAudit,
      query: z.object({ wish: Typed, place: Typed }),
      handler(ctx) {
        const { wish, place: typed } = ctx.input.query;
        const resolution = typed === '' ? undefined : competence.resolvePlace(typed);
        const place = resolution?.kind === 'one' ? resolution.place : typed === '' ? rememberedPlace(competence, ctx) : undefined;
        if (resolution?.kind === 'one') rememberPlace(ctx, resolution.place);
        const services = wish === '' ? [] : competence.searchServices(wish, { limit: 12, ...(place === undefined ? {} : { ags: place.ags }) });
        return ctx.page(
          <SearchPage locale={ctx.locale} wish={wish} typedPlace={resolution?.kind === 'one' ? '' : typed} place={place} resolution={resolution} services={services} popular={competence.listPopularServices(6)} />,
        );
      },
    }),
    route({
      method: 'GET',
      path: '/leistung/:slug',
      permission: anyone,
      audit: publicAudit,
      params: z.object({ slug: z.string().max(200) }),
      handler(ctx) {
        const service = competence.findService(ctx.input.params.slug);
        if (service === undefined) return unknownService(ctx);
        const place = rememberedPlace(competence, ctx);
        return place === undefined ? redirect(paths.search(service.name[ctx.locale])) : redirect(paths.service(service.slug, place));
      },
    }),
    route({
      method: 'GET',
      path: '/leistung/:slug/:place',
      permission: anyone,
      audit: publicAudit,
      params: z.object({ slug: z.string().max(200), place: z.string().max(200) }),
      handler(ctx) {
        const { slug, place } = ctx.input.params;
        const outcome = viewServicePage(needs, slug, agsOfSlug(place));
        switch (outcome.kind) {
          case 'unknownService':
            return unknownService(ctx);
          case 'unknownPlace':
            return redirect(paths.search(outcome.service.name[ctx.locale], place), 302);
          case 'moved':
            return redirect(paths.service(slug, outcome.place), 301);
          case 'split':
            return redirect(paths.search(outcome.service.name[ctx.locale], agsOfSlug(place)), 302);
          case 'page': {
            const { view } = outcome;
            if (placeSlug(view.place) !== place || view.service.slug !== slug) return redirect(paths.service(view.service.slug, view.place), 301);
            if (ctx.cookies['ort'] !== view.place.ags) rememberPlace(ctx, view.place);
            return ctx.page(<ServicePage locale={ctx.locale} view={view} />);
          }
        }
      },
    }),
    route({
      method: 'GET',
      path: '/ort/:place',
      permission: anyone,
      audit: publicAudit,
      params: z.object({ place: z.string().max(200) }),
      handler(ctx) {
        const ags = agsOfSlug(ctx.input.params.place);
        const found = ags === undefined ? undefined : competence.getPlace(ags);
        if (found === undefined || found.kind === 'unknown' || found.kind === 'split') return redirect(paths.search('', ctx.input.params.place), 302);
        if (placeSlug(found.place) !== ctx.input.params.place) return redirect(paths.place(found.place), 301);
        rememberPlace(ctx, found.place);
        const online = needs.packages.listPublished().flatMap((pkg) => competence.findService(pkg.id) ?? []);
        return ctx.page(<PlacePage locale={ctx.locale} place={found.place} online={online} />);
      },
    }),
  ];
}

function rememberedPlace(competence: CompetenceQueries, ctx: Pick<RequestContext, 'cookies'>): Place | undefined {
  const ags = ctx.cookies['ort'];
  const found = ags === undefined ? undefined : competence.getPlace(ags);
  return found?.kind === 'current' || found?.kind === 'successor' ? found.place : undefined;
}

function rememberPlace(ctx: Pick<RequestContext, 'setCookie'>, place: Place): void {
  ctx.setCookie('ort', place.ags, { maxAgeSeconds: yearSeconds });
}

function unknownService(ctx: RequestContext) {
  const texts = (ctx.locale === 'de' ? de : en).service;
  return ctx.page(<ProsePage title={texts.unknownTitle} paragraphs={[texts.unknownText]} robots="noindex" />, 404);
}
