import { collapseSpace } from '../../../tree/collapse-space.ts';
import type { XmlElement } from '../../../tree/xml-element.ts';
import { textAt } from './text-at.ts';

/** The text of the first element at a path without white space around it; empty when there is none. */
export function codeAt(element: XmlElement, ...path: readonly string[]): string {
  return collapseSpace(textAt(element, ...path));
}
