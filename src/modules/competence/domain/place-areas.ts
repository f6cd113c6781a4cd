import type { Place } from '#contracts/competence';

import { placeKey } from './place-key.ts';

/** A Landkreis, Verwaltungsgemeinschaft or the like with its municipalities, the largest first. */
export interface PlaceArea {
  readonly name: string;
  readonly ags: readonly string[];
}

/** What an area is called, read out of a typed name. */
export interface AreaName {
  readonly key: string;
  /** A word such as „Landkreis“ was typed: the area is meant, not the town of its name. */
  readonly said: boolean;
}

const areaWords: ReadonlySet<string> = new Set(
  'landkreis kreis lkr lk lra landratsamt kreisverwaltung verwaltungsgemeinschaft vg vgem verbandsgemeinde samtgemeinde amt verwaltungsverband'.split(' '),
);

/** „Ilmkreis“, „Ilm-Kreis“ and „Landkreis Ilm“ are one: without spaces, without the word for the kind of area. */
export function areaName(name: string): AreaName {
  const words = placeKey(name).split(' ');
  const telling = words.filter((word) => !areaWords.has(word));
  const glued = telling.join('');
  const bare = glued.replace(/kreis$/, '');
  return { key: bare, said: telling.length < words.length || bare !== glued };
}

/** All areas of several municipalities by the key of their name. */
export function placeAreas(places: ReadonlyMap<string, Place>): Map<string, PlaceArea[]> {
  const members = Map.groupBy(
    [...places.values()].flatMap((place) => [
      { place, name: place.district.name },
      { place, name: place.administration.name },
    ]),
    ({ name }) => name,
  );
  const areas = new Map<string, PlaceArea[]>();
  for (const [name, list] of members) {
    const ags = [...new Set(list.toSorted((a, b) => b.place.population - a.place.population).map(({ place }) => place.ags))];
    const { key } = areaName(name);
    if (ags.length < 2 || key === '' || /^(Stadt|Gemeinde) /.test(name)) continue;
    areas.set(key, [...(areas.get(key) ?? []), { name, ags }]);
  }
  return areas;
}
