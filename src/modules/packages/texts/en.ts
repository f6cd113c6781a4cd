import type { PackagesTexts } from './de.ts';

export const en: PackagesTexts = {
  refusals: {
    packageFaulty: 'The service package has faults ({count}): {faults}',
    versionTaken: 'Version {version} of package {id} has already been published with other content. Give it a new version number.',
    packageNotFound: 'There is no service package {id}.',
    feeValueUnknown: 'The service package does not know a fee value {key}.',
  },
};
