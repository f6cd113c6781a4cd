import type { XmlElement } from './xml-element.ts';

/** The elements of a document where one looks for them. */
export interface ElementIndex {
  /** By name, each in document order. */
  readonly byName: ReadonlyMap<string, readonly XmlElement[]>;
  /** Those that carry attributes. */
  readonly attributed: readonly XmlElement[];
}

/** All elements of a document, the root too: one walk that several rule sets share. */
export function elementsOf(root: XmlElement): ElementIndex {
  const byName = new Map<string, XmlElement[]>();
  const attributed: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    const those = byName.get(element.name);
    if (those === undefined) byName.set(element.name, [element]);
    else those.push(element);
    if (element.attributes !== undefined) attributed.push(element);
    const { children } = element;
    for (let index = 0; index < children.length; index++) {
      const child = children[index];
      if (child !== undefined) visit(child);
    }
  };
  visit(root);
  return { byName, attributed };
}
