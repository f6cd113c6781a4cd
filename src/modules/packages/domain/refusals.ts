import { refusal } from '#kernel/refusal';

/** Every reason why the package library says no. Words: `texts/`, by the part behind the dot. */
export const refusals = {
  /** The folder does not parse or does not pass the checks; `faults` names the first ones. */
  packageFaulty: (faults: readonly string[]) => refusal('packages.packageFaulty', 422, { count: faults.length, faults: faults.slice(0, 10).join('; ') }),
  /** A published version never changes; other content needs another version number. */
  versionTaken: (id: string, version: string) => refusal('packages.versionTaken', 409, { id, version }),
  packageNotFound: (id: string) => refusal('packages.packageNotFound', 404, { id }),
  /** The overlay names a value that no fee rule of the package asks for. */
  feeValueUnknown: (key: string) => refusal('packages.feeValueUnknown', 422, { key }),
} as const;
