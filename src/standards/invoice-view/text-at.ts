import type { XmlElement } from '#standards/en16931';

import { all } from './all.ts';

/** The first text at one of the paths that is not blank, white space collapsed. */
export function textAt(element: XmlElement | undefined, ...paths: readonly string[]): string | undefined {
  for (const path of paths) {
    for (const { text } of all(element, path)) {
      const collapsed = text.replaceAll(/[ \t\r\n]+/g, ' ').trim();
      if (collapsed !== '') return collapsed;
    }
  }
  return undefined;
}
