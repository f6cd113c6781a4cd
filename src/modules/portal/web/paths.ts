import { placeSlug } from '../domain/place-slug.ts';

/** Addresses of the portal, without language prefix. */
export const paths = {
  start: '/',
  search: (wish: string, place?: string) => `/suche?wish=${encodeURIComponent(wish)}${place === undefined ? '' : `&place=${encodeURIComponent(place)}`}`,
  service: (slug: string, place: { ags: string; name: string }) => `/leistung/${slug}/${placeSlug(place as Parameters<typeof placeSlug>[0])}`,
  place: (place: { ags: string; name: string }) => `/ort/${placeSlug(place as Parameters<typeof placeSlug>[0])}`,
  apply: (slug: string, ags: string) => `/antrag/${slug}/${ags}`,
  resume: '/antrag/fortsetzen',
  placeSearch: '/suche',
  openApi: '/api/openapi.json',
} as const;
