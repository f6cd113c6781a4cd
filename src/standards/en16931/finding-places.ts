import type { XmlElement } from './tree/xml-element.ts';

/**
 * Writes the paths of elements as `pathOf` does, but remembers what it has counted: an invoice with ten thousand lines may have as many findings, and counting
 * the lines for each of them would take longer than everything else.
 */
export function findingPlaces(): (element: XmlElement) => string {
  const paths = new Map<XmlElement, string>();
  const counted = new Set<XmlElement>();

  function pathOf(element: XmlElement): string {
    const known = paths.get(element);
    if (known !== undefined) return known;
    const { parent } = element;
    if (parent === undefined) return remember(element, `/${element.name}`);
    if (!counted.has(parent)) countChildren(parent);
    return paths.get(element) ?? remember(element, `${pathOf(parent)}/${element.name}`);
  }
  function countChildren(parent: XmlElement): void {
    counted.add(parent);
    const above = pathOf(parent);
    const times = new Map<string, number>();
    for (const { name } of parent.children) times.set(name, (times.get(name) ?? 0) + 1);
    const places = new Map<string, number>();
    for (const child of parent.children) {
      const place = (places.get(child.name) ?? 0) + 1;
      places.set(child.name, place);
      remember(child, `${above}/${child.name}${times.get(child.name) === 1 ? '' : `[${place}]`}`);
    }
  }
  function remember(element: XmlElement, path: string): string {
    paths.set(element, path);
    return path;
  }
  return pathOf;
}
