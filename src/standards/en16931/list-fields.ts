import type { Locale } from '#kernel/locale';

import { fieldOfPath } from './fields/field-of-path.ts';
import { fields } from './fields/fields.ts';
import { collapseSpace } from './tree/collapse-space.ts';
import type { XmlElement } from './tree/xml-element.ts';

/** One value of an invoice. */
export interface InvoiceField {
  /** `BT-…`, `BG-…`; undefined where the file says something EN 16931 does not know. */
  readonly field: string | undefined;
  /** Name of the field, or of the element. */
  readonly name: string;
  readonly value: string;
  /** What stands beside the value: unit, currency, scheme. */
  readonly attributes: readonly string[];
  readonly line: number;
}

/** The values of an invoice in the order of the file, at most `limit` of them; content of attachments as its size in bytes of base64. */
export function listFields(root: XmlElement, locale: Locale, limit: number): InvoiceField[] {
  const listed: InvoiceField[] = [];
  collect(root, `/${root.name}`, locale, limit, listed);
  return listed;
}

function collect(element: XmlElement, path: string, locale: Locale, limit: number, listed: InvoiceField[]): void {
  for (const child of element.children) {
    if (listed.length >= limit) return;
    const below = `${path}/${child.name}`;
    if (child.children.length > 0) {
      collect(child, below, locale, limit, listed);
      continue;
    }
    const value = child.bytes === undefined ? collapseSpace(child.text) : `base64 (${child.bytes.end - child.bytes.start})`;
    if (value === '') continue;
    const field = fieldOfPath(below);
    const [de, en] = (field === undefined ? undefined : fields[field]) ?? [child.name, child.name];
    listed.push({ field, name: locale === 'de' ? de : en, value, attributes: [...(child.attributes?.values() ?? [])], line: child.line });
  }
}
