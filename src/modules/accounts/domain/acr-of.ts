import type { TrustLevel } from '#kernel/actor';

const classes: Readonly<Record<TrustLevel, string>> = {
  none: 'STORK-QAA-Level-1',
  basis: 'STORK-QAA-Level-1',
  substantiell: 'STORK-QAA-Level-3',
  hoch: 'STORK-QAA-Level-4',
};

/** The authentication context class of an account, in the classes BundID uses (OIDC Core § 2, `acr`): 1 basic registration, 3 substantial, 4 high. */
export function acrOf(trustLevel: TrustLevel): string {
  return classes[trustLevel];
}

/** Every class this provider can answer with. */
export const knownAcrs: readonly string[] = [...new Set(Object.values(classes))];
