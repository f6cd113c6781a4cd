import { descend } from '../../tree/descend.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import { isBlank } from '../../tree/is-blank.ts';
import type { XmlElement } from '../../tree/xml-element.ts';

/** Whether exactly one element stands at a path and holds more than white space; of two nobody knows which counts. */
export function isFilledOnce(element: XmlElement, ...path: readonly string[]): boolean {
  const [found, another] = descend(element, ...path);
  return found !== undefined && another === undefined && !isBlank(descendantText(found));
}
