import type { XmlElement } from '../../../tree/xml-element.ts';

/** The first element at a path of child steps, in document order. */
export function firstAt(element: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  return seek(element, path, 0);
}

function seek(element: XmlElement, path: readonly string[], step: number): XmlElement | undefined {
  if (step === path.length) return element;
  const name = path[step];
  for (const child of element.children) {
    if (child.name !== name) continue;
    const found = seek(child, path, step + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
