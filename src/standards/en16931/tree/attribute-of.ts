import type { XmlElement } from './xml-element.ts';

/** The value of an attribute, as sent. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attributes?.get(name);
}
