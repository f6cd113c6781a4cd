import type { Unit } from '#kernel/unit';

import { countUnopened } from '../data/messages.ts';

/** How many messages the person has not opened yet. */
export function countUnread(unit: Unit): Promise<number> {
  return countUnopened(unit);
}
