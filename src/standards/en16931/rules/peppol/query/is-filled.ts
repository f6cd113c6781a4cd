import { descendantText } from '../../../tree/descendant-text.ts';
import { descend } from '../../../tree/descend.ts';
import { isBlank } from '../../../tree/is-blank.ts';
import type { XmlElement } from '../../../tree/xml-element.ts';

/** Whether an element at a path holds more than white space. */
export function isFilled(element: XmlElement, ...path: readonly string[]): boolean {
  return descend(element, ...path).some((found) => !isBlank(descendantText(found)));
}
