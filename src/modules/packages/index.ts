import { fileURLToPath } from 'node:url';

import type { PackageQueries } from '#contracts/packages';
import { dayInGermany } from '#kernel/dates';
import type { Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';
import type { Module } from '#platform/module';

import { packageLibrary } from './domain/package-library.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import { loadLibrary } from './usecases/load-library.ts';
import { publishPackage, type Published } from './usecases/publish-package.ts';
import { saveOverlay, type SaveOverlay } from './usecases/save-overlay.ts';
import { setOffering, type SetOffering } from './usecases/set-offering.ts';

export type { Published } from './usecases/publish-package.ts';
export type { SaveOverlay } from './usecases/save-overlay.ts';

export interface PackagesApi extends PackageQueries {
  /** Reads the library into memory; before the first question, and in a new unit after publishing or saving. */
  warm(unit: Unit): Promise<void>;
  publish(unit: Unit, files: Readonly<Record<string, unknown>>): Promise<Result<Published>>;
  saveOverlay(unit: Unit, overlay: SaveOverlay): Promise<Result<void>>;
  setOffering(unit: Unit, offering: SetOffering): Promise<Result<void>>;
}

/** The package library; empty until it is warmed. */
export function createPackages(needs: { now?: () => Date } = {}): Module<PackagesApi> {
  const today = () => dayInGermany(needs.now?.() ?? new Date());
  let library = packageLibrary({ packages: [], overlays: [], switchedOff: new Set() }, today);
  const api: PackagesApi = {
    listPublished: () => library.listPublished(),
    findPackage: (id, version) => library.findPackage(id, version),
    findPackageBySlug: (slug) => library.findPackageBySlug(slug),
    findPackageByLeikaKey: (leikaKey) => library.findPackageByLeikaKey(leikaKey),
    effective: (id, ags, version) => library.effective(id, ags, version),
    async warm(unit) {
      library = packageLibrary(await loadLibrary(unit), today);
    },
    publish: publishPackage,
    saveOverlay: (unit, overlay) => saveOverlay(unit, api, overlay),
    setOffering: (unit, offering) => setOffering(unit, api, offering),
  };
  return {
    name: 'packages',
    api,
    migrations: fileURLToPath(new URL('./data/migrations', import.meta.url)),
    routes: [],
    jobs: [],
    refusalTexts: { de: de.refusals, en: en.refusals },
  };
}
