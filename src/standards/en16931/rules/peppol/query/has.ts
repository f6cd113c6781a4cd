import type { XmlElement } from '../../../tree/xml-element.ts';

/** Whether there is an element at a path of child steps. */
export function has(element: XmlElement, ...path: readonly string[]): boolean {
  return reaches(element, path, 0);
}

function reaches(element: XmlElement, path: readonly string[], step: number): boolean {
  if (step === path.length) return true;
  const name = path[step];
  for (const child of element.children) if (child.name === name && reaches(child, path, step + 1)) return true;
  return false;
}
