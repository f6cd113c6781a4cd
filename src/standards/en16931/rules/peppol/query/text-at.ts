import { descendantText } from '../../../tree/descendant-text.ts';
import type { XmlElement } from '../../../tree/xml-element.ts';
import { firstAt } from './first-at.ts';

/** The text of the first element at a path, as sent; empty when there is none. */
export function textAt(element: XmlElement, ...path: readonly string[]): string {
  const found = firstAt(element, ...path);
  return found === undefined ? '' : descendantText(found);
}
