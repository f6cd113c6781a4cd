import type { Unit } from '#kernel/unit';
import { parsePackage, type ServicePackage } from '#standards/service-package';

import { selectOfferings } from '../data/offerings.ts';
import { selectOverlays } from '../data/overlays.ts';
import { selectVersions, type StoredVersion } from '../data/versions.ts';
import type { LibraryContent } from '../domain/package-library.ts';

/** Reads the whole library. A stored version that the engine cannot read any more is a fault: drafts and cases rest on it. */
export async function loadLibrary(unit: Unit): Promise<LibraryContent> {
  const packages = (await selectVersions(unit)).map(parsed);
  const overlays = await selectOverlays(unit);
  const offerings = await selectOfferings(unit);
  const switchedOff = new Set(offerings.filter((offering) => !offering.live).map((offering) => `${offering.ags} ${offering.packageId}`));
  return { packages, overlays, switchedOff };
}

function parsed(stored: StoredVersion): ServicePackage {
  const parsing = parsePackage(stored.content);
  if (!parsing.ok) throw new Error(`stored package ${stored.id}@${stored.version} cannot be read: ${parsing.faults.slice(0, 3).join('; ')}`);
  return parsing.value;
}
