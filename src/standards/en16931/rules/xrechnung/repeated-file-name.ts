import type { XmlElement } from '../../tree/xml-element.ts';

/** The first file name that stands in two of the references; undefined when every attachment has its own. */
export function repeatedFileName(references: readonly XmlElement[], namesOf: (reference: XmlElement) => readonly (string | undefined)[]): string | undefined {
  const seen = new Set<string>();
  for (const reference of references) {
    const names = namesOf(reference).filter((name) => name !== undefined);
    const repeated = names.find((name) => seen.has(name));
    if (repeated !== undefined) return repeated;
    for (const name of names) seen.add(name);
  }
  return undefined;
}
