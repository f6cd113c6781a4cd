import type { XmlElement } from './xml-element.ts';

/** The child elements of a name, in document order. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  const { children } = element;
  let found: XmlElement[] | undefined;
  for (let index = 0; index < children.length; index++) {
    const child = children[index];
    if (child !== undefined && child.name === name) (found ??= []).push(child);
  }
  return found ?? none;
}

const none: readonly XmlElement[] = [];
