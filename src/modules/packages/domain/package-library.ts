import type { EffectiveService, PackageQueries } from '#contracts/packages';
import type { DayString } from '#kernel/dates';
import type { ServicePackage } from '#standards/service-package';

import { compareVersions } from './compare-versions.ts';
import { overlayOn, type Overlay } from './overlay.ts';

/** Everything the library holds, as read from its tables. */
export interface LibraryContent {
  readonly packages: readonly ServicePackage[];
  readonly overlays: readonly Overlay[];
  /** `ags package` of services that are switched off. */
  readonly switchedOff: ReadonlySet<string>;
}

/** The library in memory; `today` is asked at each question, because overlays begin and end. */
export function packageLibrary(content: LibraryContent, today: () => DayString): PackageQueries {
  const versions = Map.groupBy(content.packages, (pkg) => pkg.id);
  const newest = [...versions.values()]
    .map((all) => all.toSorted((left, right) => compareVersions(right.version, left.version))[0])
    .filter((pkg) => pkg !== undefined)
    .sort((left, right) => left.names.citizen.de.localeCompare(right.names.citizen.de, 'de'));
  const byId = new Map(newest.map((pkg) => [pkg.id, pkg]));
  const bySlug = new Map(newest.map((pkg) => [pkg.slug.de, pkg]));
  const byKey = new Map(newest.flatMap((pkg) => (pkg.leikaKey === undefined ? [] : [[pkg.leikaKey, pkg] as const])));
  const overlays = Map.groupBy(content.overlays, (overlay) => `${overlay.ags} ${overlay.packageId}`);

  const findPackage = (id: string, version?: string) =>
    version === undefined ? byId.get(id) : versions.get(id)?.find((pkg) => pkg.version === version);
  return {
    listPublished: () => newest,
    findPackage,
    findPackageBySlug: (slug) => bySlug.get(slug),
    findPackageByLeikaKey: (leikaKey) => byKey.get(leikaKey),
    effective(id, ags, version): EffectiveService | undefined {
      const pkg = findPackage(id, version);
      if (pkg === undefined) return undefined;
      const overlay = overlayOn(overlays.get(`${ags} ${id}`) ?? [], today());
      return {
        pkg,
        ags,
        feeValues: overlay?.feeValues ?? {},
        feeNote: overlay?.note ?? undefined,
        feeIsDemo: overlay?.demo ?? false,
        live: !content.switchedOff.has(`${ags} ${id}`),
      };
    },
  };
}
