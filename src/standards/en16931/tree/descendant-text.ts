import type { XmlElement } from './xml-element.ts';

/**
 * The text of an element and of everything in it: its XPath string value. White space between child elements is missing, and so is
 * base64 content that was sliced out.
 */
export function descendantText(element: XmlElement): string {
  if (element.children.length === 0) return element.text;
  let text = element.text;
  for (const child of element.children) text += descendantText(child);
  return text;
}
