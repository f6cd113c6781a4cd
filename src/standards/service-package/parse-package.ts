import { packageFiles } from './package-files.ts';
import { servicePackageSchema, type ServicePackage } from './service-package.ts';

/** Outcome of `parsePackage`; faults name file and place, in German for the editor. */
export type PackageParsing = { readonly ok: true; readonly value: ServicePackage } | { readonly ok: false; readonly faults: readonly string[] };

/** Reads a service package from the parsed JSON of its files, by file name. Missing and foreign files are faults. */
export function parsePackage(files: Readonly<Record<string, unknown>>): PackageParsing {
  const names = new Set<string>(packageFiles);
  const faults = [
    ...packageFiles.filter((name) => !Object.hasOwn(files, name)).map((name) => `${name} fehlt.`),
    ...Object.keys(files).filter((name) => !names.has(name)).map((name) => `${name} gehört nicht in ein Leistungspaket.`),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const manifest = files['package.json'];
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest)) return { ok: false, faults: ['package.json ist kein Objekt.'] };
  const overlap = Object.keys(manifest).filter((key) => names.has(`${key}.json`));
  if (overlap.length > 0) return { ok: false, faults: overlap.map((key) => `package.json: „${key}“ hat eine eigene Datei.`) };
  const parts = packageFiles.slice(1).map((name) => [name.replace('.json', ''), files[name]] as const);
  const parsed = servicePackageSchema.safeParse({ ...manifest, ...Object.fromEntries(parts) });
  if (parsed.success) return { ok: true, value: parsed.data };
  return {
    ok: false,
    faults: parsed.error.issues.map(({ path, message }) => {
      const [first = '', ...rest] = path.map(String);
      const ownFile = names.has(`${first}.json`);
      return `${ownFile ? `${first}.json` : 'package.json'}: ${(ownFile ? rest : [first, ...rest]).join('.')}: ${message}`;
    }),
  };
}
