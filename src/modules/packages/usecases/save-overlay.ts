import * as z from 'zod';

import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';
import { overlayKeysOf } from '#standards/fees';
import type { PackageQueries } from '#contracts/packages';

import { upsertOverlay } from '../data/overlays.ts';
import { refusals } from '../domain/refusals.ts';

/** What a legal entity lays over a package: amounts in cents by key of the fee rule. */
export const SaveOverlay = z.strictObject({
  ags: z.string().regex(/^\d{8}$/),
  packageId: z.string().min(1),
  feeValues: z.record(z.string(), z.number().int().nonnegative()),
  note: z.strictObject({ de: z.string().min(1), en: z.string().min(1) }).nullable().default(null),
  demo: z.boolean().default(false),
  validFrom: z.iso.date(),
  validTo: z.iso.date().nullable().default(null),
});
export type SaveOverlay = z.input<typeof SaveOverlay>;

/** Saves an overlay; refuses amounts that the package's fee rule does not ask for. */
export async function saveOverlay(unit: Unit, packages: PackageQueries, input: SaveOverlay): Promise<Result<void>> {
  const overlay = SaveOverlay.parse(input);
  const pkg = packages.findPackage(overlay.packageId);
  if (pkg === undefined) return refuse(refusals.packageNotFound(overlay.packageId));
  const keys = new Set(overlayKeysOf(pkg.fee.rule).map((entry) => entry.key));
  const unknown = Object.keys(overlay.feeValues).find((key) => !keys.has(key));
  if (unknown !== undefined) return refuse(refusals.feeValueUnknown(unknown));
  await upsertOverlay(unit, overlay);
  unit.audit({ action: 'packages.saveOverlay', subject: `servicePackage:${overlay.packageId}@${overlay.ags}` });
  return ok(undefined);
}
