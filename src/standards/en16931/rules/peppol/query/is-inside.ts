import type { XmlElement } from '../../../tree/xml-element.ts';

/** Whether an element of that name encloses this one. */
export function isInside(element: XmlElement, name: string): boolean {
  for (let at = element.parent; at !== undefined; at = at.parent) if (at.name === name) return true;
  return false;
}
