import type { XmlElement } from './xml-element.ts';

/** Where an element stands: `/ubl:Invoice/cac:InvoiceLine[2]/cbc:ID`. A place is counted only among siblings of the same name, and only where there are several. */
export function pathOf(element: XmlElement): string {
  let path = '';
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) {
    path = `/${at.name}${placeOf(at)}${path}`;
  }
  return path;
}

function placeOf(element: XmlElement): string {
  let place = 0;
  let count = 0;
  for (const sibling of element.parent?.children ?? []) {
    if (sibling.name !== element.name) continue;
    count++;
    if (sibling === element) place = count;
  }
  return count > 1 ? `[${place}]` : '';
}
