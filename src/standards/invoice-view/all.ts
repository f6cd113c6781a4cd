import type { XmlElement } from '#standards/en16931';

/** All elements at a path like `cac:Party/cac:PartyName`. */
export function all(element: XmlElement | undefined, path: string): XmlElement[] {
  let found: readonly XmlElement[] = element === undefined ? [] : [element];
  for (const step of path.split('/')) found = found.flatMap(({ children }) => children.filter(({ name }) => name === step));
  return [...found];
}
