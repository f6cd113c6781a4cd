import { descendantText } from '../../../tree/descendant-text.ts';
import { descend } from '../../../tree/descend.ts';
import type { XmlElement } from '../../../tree/xml-element.ts';

/** Whether an element at a path has exactly one of these texts. */
export function someIs(element: XmlElement, path: readonly string[], values: { has(value: string): boolean }): boolean {
  return descend(element, ...path).some((found) => values.has(descendantText(found)));
}
