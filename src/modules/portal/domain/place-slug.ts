import type { Place } from '#contracts/competence';

/** Last part of a place's addresses: `dobitschen-16077003`; readable, and unique by the key. */
export function placeSlug(place: Pick<Place, 'ags' | 'name'>): string {
  const readable = place.name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return readable === '' ? place.ags : `${readable}-${place.ags}`;
}

/** The key at the end of a place slug, or undefined when there is none. */
export function agsOfSlug(slug: string): string | undefined {
  return /(?:^|-)(\d{8}|\d{12})$/.exec(slug)?.[1];
}
