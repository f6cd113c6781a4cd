import type { XmlElement } from './xml-element.ts';

/** The first child element of a name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  const { children } = element;
  for (let index = 0; index < children.length; index++) {
    const child = children[index];
    if (child !== undefined && child.name === name) return child;
  }
  return undefined;
}
