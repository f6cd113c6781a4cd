import type { XmlElement } from './xml-element.ts';

/** All elements at a path of child steps, in document order: `descend(invoice, 'cac:InvoiceLine', 'cbc:ID')`. */
export function descend(element: XmlElement, ...path: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  collect(element, path, 0, found);
  return found;
}

function collect(element: XmlElement, path: readonly string[], step: number, found: XmlElement[]): void {
  const name = path[step];
  const last = step === path.length - 1;
  for (const child of element.children) {
    if (child.name !== name) continue;
    if (last) found.push(child);
    else collect(child, path, step + 1, found);
  }
}
