import type { Unit } from '#kernel/unit';

import { insertRefused } from '../data/overview.ts';

/** Counts an invoice that was refused on its way to the unit's administration: rules and seller, for the overview; the invoice itself is not kept here. */
export async function noteRefused(unit: Unit, refused: { readonly sellerName: string | undefined; readonly rules: readonly string[] }): Promise<void> {
  await insertRefused(unit, refused);
}
