import { tokenize } from '#standards/search';

/** Words people and registers add to a name or leave out. */
const fillers: ReadonlySet<string> = new Set(['stadt', 'gemeinde', 'landgemeinde', 'ortsteil', 'ot', 'thuringen', 'thueringen', 'thur']);

/** The comparable form of a place name: „Mühlhausen/Thüringen“ → `muhlhausen`, „St. Gangloff“ → `sankt gangloff`. */
export function placeKey(name: string): string {
  const words = tokenize(name).map((word) => (word === 'st' ? 'sankt' : word));
  const telling = words.filter((word) => !fillers.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}
