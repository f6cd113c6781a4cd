/** The files of a service package's folder. */
export const packageFiles = ['package.json', 'texts.json', 'form.json', 'fee.json', 'procedure.json', 'decisions.json', 'retention.json', 'personas.json'] as const;

export type PackageFile = (typeof packageFiles)[number];
