import type { LocalText } from '#kernel/locale';
import type { ServicePackage } from '#standards/service-package';

/** Where a value of an effective service comes from: the package itself or the overlay of a legal entity. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: 'package' | 'overlay';
  /** Name of the statute or the office that said so, and whether it is a demo value. */
  readonly note?: LocalText;
}

/** A package as it holds for one legal entity: package + overlay. */
export interface EffectiveService {
  readonly pkg: ServicePackage;
  readonly ags: string;
  /** Amounts and texts only the statute of the legal entity knows, e.g. `{ 'hundesteuer.ersterHund': 6000 }` in cents. */
  readonly feeValues: Readonly<Record<string, number>>;
  readonly feeNote: LocalText | undefined;
  /** True when the amounts are invented for the demonstration. */
  readonly feeIsDemo: boolean;
  /** True when people can apply online there. */
  readonly live: boolean;
}

/** Questions other rooms may ask of the service packages; answered from memory, no unit needed. */
export interface PackageQueries {
  listPublished(): readonly ServicePackage[];
  /** The newest published version, or the one asked for: running drafts stay on theirs. */
  findPackage(id: string, version?: string): ServicePackage | undefined;
  findPackageBySlug(slug: string): ServicePackage | undefined;
  findPackageByLeikaKey(leikaKey: string): ServicePackage | undefined;
  effective(id: string, ags: string, version?: string): EffectiveService | undefined;
}
