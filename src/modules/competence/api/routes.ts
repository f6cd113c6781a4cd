import type { CompetenceQueries, PublicService } from '#contracts/competence';
import type { Locale } from '#kernel/locale';
import { anyone, json, refused, route, type Route } from '#platform/http';

import { refusals } from '../domain/refusals.ts';
import { CompetenceAnswer, CompetenceQuery, PlacesAnswer, PlacesQuery, ServicesAnswer, ServicesQuery } from './schemas.ts';

const audit = 'none: public information, no personal data';
const tag = 'competence';

/** The open API: places, services, who is responsible. */
export function apiRoutes(queries: CompetenceQueries, pagePath: (slug: string, ags: string) => string): readonly Route[] {
  return [places(queries), services(queries, pagePath), competence(queries, pagePath)];
}

function places(queries: CompetenceQueries): Route {
  return route({
    method: 'GET',
    path: '/api/v1/places',
    permission: anyone,
    audit,
    query: PlacesQuery,
    api: { summary: { de: 'Gemeinden nach Name, Ortsteil, Postleitzahl oder Schlüssel finden', en: 'Find municipalities by name, village, postal code or key' }, tag, response: PlacesAnswer },
    handler: ({ input }) => json({ items: queries.findPlaces(input.query.q, input.query.limit) }),
  });
}

function services(queries: CompetenceQueries, pagePath: (slug: string, ags: string) => string): Route {
  return route({
    method: 'GET',
    path: '/api/v1/services',
    permission: anyone,
    audit,
    query: ServicesQuery,
    api: { summary: { de: 'Leistungen nach dem Anliegen finden', en: 'Find services by what a person wishes to do' }, tag, response: ServicesAnswer },
    handler({ input, locale }) {
      const { q, place, limit } = input.query;
      const where = place === undefined ? undefined : queries.getPlace(place);
      if (where?.kind === 'unknown') return refused(refusals.unknownPlace());
      const ags = where?.kind === 'current' || where?.kind === 'successor' ? where.place.ags : undefined;
      const items = queries.searchServices(q, { limit }).map(({ service, score, why }) => {
        const page = ags === undefined ? {} : { page: pagePath(service.slug, ags) };
        return { ...summary(service, locale), score, why, ...page };
      });
      return json({ items });
    },
  });
}

function competence(queries: CompetenceQueries, pagePath: (slug: string, ags: string) => string): Route {
  return route({
    method: 'GET',
    path: '/api/v1/competence',
    permission: anyone,
    audit,
    query: CompetenceQuery,
    api: { summary: { de: 'Wer an einem Ort für eine Leistung zuständig ist', en: 'Who is responsible for a service at a place' }, tag, response: CompetenceAnswer },
    handler({ input, locale }) {
      const answer = queries.getCompetence(input.query.service, input.query.place, input.query.at);
      switch (answer.kind) {
        case 'unknownService':
          return refused(refusals.unknownService());
        case 'unknownPlace':
          return refused(refusals.unknownPlace());
        case 'split': {
          const named = answer.places.map((place) => `${place.name} (${place.ags})`).join(', ');
          return refused(refusals.splitPlace(input.query.place, named));
        }
        case 'found': {
          const { service, competence: found } = answer;
          const page = pagePath(service.slug, found.municipality.ags);
          return json({
            ...found,
            legalBasis: [...found.legalBasis, ...service.legalBasis],
            service: summary(service, locale),
            onlineService: service.online ? { page } : null,
            fee: service.fee,
            deadline: service.deadline,
          });
        }
      }
    },
  });
}

function summary(service: PublicService, locale: Locale) {
  const { id, slug, leikaKey, ozgId, name, nameIsGermanOnly, officialName, online } = service;
  return { id, slug, leikaKey, ozgId, name: name[locale], names: name, nameIsGermanOnly, officialName, online };
}
